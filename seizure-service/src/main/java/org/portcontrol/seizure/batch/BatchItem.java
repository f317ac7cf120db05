package org.portcontrol.seizure.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.report.SeizureReport;

/**
 * One thing of a batch: a report or an amendment.
 *
 * @param key made once on the device for this thing, and sent again with every retry
 */
@Schema(name = "BatchItem")
public record BatchItem(
        @Schema(description = "As the header Idempotency-Key of a single request") @NotBlank @Pattern(regexp = KEY)
        String key,

        @Schema(description = "As the body of POST /api/v1/seizures", implementation = SeizureReport.class)
        JsonNode report,

        @Valid Amendment amendment) {

    private static final String KEY = "[!-~]{1,128}";

    /**
     * A change that was made offline.
     *
     * @param seizure id of the record
     * @param baseRevision the revision that the device held
     * @param basedOn in place of it, the key of the device's own report or amendment that came before
     * @param changes merge patch, as the body of PATCH
     */
    @Schema(name = "BatchAmendment")
    public record Amendment(
            @NotNull UUID seizure,
            @Min(1) Integer baseRevision,
            @Pattern(regexp = KEY) String basedOn,

            @Schema(implementation = SeizureReport.class) @NotNull
            JsonNode changes) {}
}
