package org.portcontrol.seizure.changing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a record counts nowhere from now on.
 *
 * @param duplicateOf the record of the same case that stays
 */
@Schema(name = "VoidSeizure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoidingRequest(
        @Schema(description = "Why; do not name persons", examples = "Reported twice by two officers")
        @NotBlank
        @Size(max = 500)
        String reason,

        @Schema(description = "The record of the same case that stays")
        UUID duplicateOf) {}
