package org.portcontrol.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.problem.Violations;

/**
 * A checkpoint that a unit serves, and when.
 *
 * @param from first day, or null if it is not known
 * @param to last day, or null while it lasts
 */
public record Assignment(
        @Schema(description = "Code of a checkpoint of the unit's country", examples = "KZ-AKTAU-MORPORT")
        @NotNull
        @Size(max = 60)
        String checkpoint,

        @Schema(description = "First day; null when it is not known", nullable = true)
        LocalDate from,

        @Schema(description = "Last day; null while it lasts", nullable = true)
        LocalDate to) {

    boolean lastsBeyond(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    boolean overlaps(Assignment other) {
        return checkpoint.equals(other.checkpoint) && !beginsAfter(other.to) && !other.beginsAfter(to);
    }

    private boolean beginsAfter(LocalDate day) {
        return from != null && day != null && from.isAfter(day);
    }

    void check(String pointer, Violations violations) {
        Days.check(from, pointer + "/from", violations);
        Days.check(to, pointer + "/to", violations);
        violations.require(
                !beginsAfter(to),
                pointer + "/to",
                RegistryProblem.PERIOD_REVERSED,
                "The last day must not lie before the first, " + from + ".");
    }
}
