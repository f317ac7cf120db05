package org.portcontrol.seizure.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Retires a commodity of the site's own for good. */
@Schema(name = "CommodityClosing")
public record CommodityClosingRequest(
        @Schema(description = "Last day on which a seizure may name it; it may lie ahead", examples = "2026-12-31")
        @NotNull
        LocalDate on,

        @Schema(description = "Why; kept in the history", examples = "The suite has an entry of its own now")
        @NotBlank
        @Size(max = 2000)
        String reason,

        @Schema(description = "Code of the commodity that takes its place", examples = "TOB-SMOKELESS")
        @Size(max = SiteRules.LONGEST_CODE)
        String replacedBy) {}
