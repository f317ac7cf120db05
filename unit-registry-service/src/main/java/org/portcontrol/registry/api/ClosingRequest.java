package org.portcontrol.registry.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Closes an entry for good.
 *
 * @param on the last day on which it was open
 */
@Schema(name = "Closing")
public record ClosingRequest(
        @Schema(description = "Last day; today at the latest", examples = "2026-10-31") @NotNull
        LocalDate on,

        @Schema(description = "Why; kept in the history", examples = "Moved to the new terminal")
        @NotBlank
        @Size(max = 2000)
        String reason) {

    public static final String EXAMPLE = """
            {"on": "2026-10-31", "reason": "Moved to the new terminal"}""";
}
