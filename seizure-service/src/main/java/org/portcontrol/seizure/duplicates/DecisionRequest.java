package org.portcontrol.seizure.duplicates;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of two records.
 *
 * @param other the record that stays, if they are the same case
 */
@Schema(name = "DecideDuplicate")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRequest(
        @Schema(description = "The other record; of one case, the one that stays") @NotNull
        UUID other,

        @Schema(description = "SAME_CASE or NOT_THE_SAME", examples = "SAME_CASE") @NotBlank
        String decision,

        @Schema(description = "Why; do not name persons") @Size(max = 500)
        String reason) {}
