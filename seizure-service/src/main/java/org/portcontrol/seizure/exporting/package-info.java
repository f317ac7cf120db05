/**
 * The way out for many records at once: a table as CSV, either in the columns of the public workbook of Individual Drug
 * Seizures or in the suite's own, which {@code importing} reads back; or each record in full, a line of JSON each. The
 * columns are those of {@code importing}; which records are meant is told by {@code browsing}. A few exports read at a
 * time, and what they read is taken in before it is sent.
 */
package org.portcontrol.seizure.exporting;
