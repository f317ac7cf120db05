/**
 * The way in for national workbooks: years of seizures as CSV or XLSX. A file is received and read through once before it
 * is taken, so that what is broken stores nothing; then a runner stores it in batches. Each batch is one transaction that
 * holds the records, their events, the refused rows and how far the import is, so a killed service goes on where it was
 * and doubles nothing. Undoing an import voids its records, events included. What a row's names mean is told by
 * {@code vocabulary}; how a file is taken apart, by {@code workbook}.
 */
package org.portcontrol.seizure.importing;
