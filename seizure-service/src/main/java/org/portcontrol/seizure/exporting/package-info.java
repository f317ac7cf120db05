/**
 * The way out for many records at once: a table as CSV, either in the columns of the public workbook of Individual Drug
 * Seizures or in the suite's own, which {@code importing} reads back. The columns are those of {@code importing}; which
 * records are meant is told by {@code browsing}.
 */
package org.portcontrol.seizure.exporting;
