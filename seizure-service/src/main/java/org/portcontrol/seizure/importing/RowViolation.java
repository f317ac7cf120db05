package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a row is refused.
 *
 * @param column heading of the cell, as written in the file
 * @param value what the cell says
 */
@Schema(name = "RowViolation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowViolation(
        @JsonProperty("column") String column,
        @JsonProperty("value") String value,
        @JsonProperty("type") URI type,
        @JsonProperty("detail") String detail,
        @JsonProperty("cure") String cure) {}
