package org.portcontrol.registry;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day on a unit or checkpoint stands, or stood, as it does. */
@Schema(name = "Stage")
public record Stage(
        @Schema(enumeration = {"PLANNED", "ACTIVE", "SUSPENDED"})
        Status status,

        @Schema(description = "First day of this status; null stands for the very first", nullable = true)
        LocalDate from) {}
