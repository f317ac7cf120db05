/**
 * National workbooks as a stream of rows: CSV files and XLSX workbooks, read with bounded memory, and refused in plain
 * words when they are broken or hostile. Nothing here knows what the columns mean.
 */
package org.portcontrol.seizure.workbook;
