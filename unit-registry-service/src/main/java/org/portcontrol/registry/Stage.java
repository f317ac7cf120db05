package org.portcontrol.registry;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day on a unit or checkpoint stands, or stood, as it does. */
@Schema(name = "Stage")
public record Stage(
        @Schema(enumeration = {"PLANNED", "ACTIVE", "SUSPENDED"})
        Status status,

        @Schema(description = "First day of this status; null stands for the very first", nullable = true)
        LocalDate from) {

    /**
     * True if it is active on one of these days.
     *
     * @param next first day of the stage behind it, or null
     */
    boolean isActiveWithin(LocalDate first, LocalDate last, LocalDate next) {
        LocalDate begin = from == null || from.isBefore(first) ? first : from;
        return status == Status.ACTIVE && !begin.isAfter(last) && (next == null || next.isAfter(begin));
    }
}
