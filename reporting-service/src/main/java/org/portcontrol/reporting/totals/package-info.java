/**
 * The way out: totals per country and quarter, as JSON or CSV. An answer is one read of the rollup; it is rendered in
 * full, in constant memory, before the first byte is sent, so that a failure is an error and never half an answer, and
 * a slow client holds no connection to the database.
 */
package org.portcontrol.reporting.totals;
