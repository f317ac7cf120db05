package org.portcontrol.registry;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A zero report; also the value of its events ({@code docs/events/zero-report.v1.schema.json}). */
@Schema(name = "ZeroReport")
public record ZeroReportState(
        @Schema(description = "Unit and quarter", examples = "KZ-AKTAU-PCU:2026-Q3")
        String code,

        @Schema(examples = "1") int revision,

        @Schema(description = "Code of the unit", examples = "KZ-AKTAU-PCU")
        String unit,

        @Schema(description = "The unit's; ISO 3166-1 alpha-2", examples = "KZ")
        String country,

        @Schema(examples = "2026-Q3") String quarter,

        @Schema(description = "What was retracted may be declared again")
        ZeroReport.Status status,

        Instant recordedAt)
        implements State {}
