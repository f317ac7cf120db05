package org.portcontrol.registry.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.registry.Status;

/**
 * Lets a unit or checkpoint open, pause or go on.
 *
 * @param from the first day on which it stands so
 */
@Schema(name = "StatusChange")
public record StatusRequest(
        @Schema(
                description = "What it becomes; the present status again corrects the day",
                enumeration = {"ACTIVE", "SUSPENDED"})
        @NotNull
        Status status,

        @Schema(description = "First day; today at the latest", examples = "2026-10-01") @NotNull
        LocalDate from,

        @Schema(description = "Why; kept in the history", examples = "The terminal is being rebuilt")
        @NotBlank
        @Size(max = 2000)
        String reason) {

    public static final String EXAMPLE = """
            {"status": "SUSPENDED", "from": "2026-10-01", "reason": "The terminal is being rebuilt"}""";
}
