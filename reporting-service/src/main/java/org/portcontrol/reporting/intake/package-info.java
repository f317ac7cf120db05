/**
 * The way in: batches from {@code seizures.v1} become versioned facts and move the totals by the exact difference, in
 * one transaction per batch. Duplicates and reordering are harmless, for revisions decide; what cannot be read goes to
 * the dead-letter topic; while the database is away a batch waits and nothing is dropped.
 */
package org.portcontrol.reporting.intake;
