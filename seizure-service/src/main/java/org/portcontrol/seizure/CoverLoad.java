package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The goods that were declared, or that hid the others.
 *
 * @param hsCode Harmonized System: 4 or 6 digits, or a national code of 8 or 10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverLoad(String description, String hsCode) {}
