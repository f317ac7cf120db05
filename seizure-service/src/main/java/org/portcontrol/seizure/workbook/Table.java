package org.portcontrol.seizure.workbook;

import java.util.List;

/**
 * A heading row and what stands below it. All rows of one sheet carry the same instance.
 *
 * @param sheet the name of the sheet; null for a CSV file
 * @param headings as written, stripped; blank ones at the end are left out
 */
public record Table(String sheet, List<String> headings) {}
