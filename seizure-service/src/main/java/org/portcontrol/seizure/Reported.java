package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a national workbook says of a line, to the letter.
 *
 * @param commodity the name as written; absent if the cell was empty
 * @param quantity the number as written
 * @param unit the name of the unit as written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reported(String commodity, String quantity, String unit) {}
