package org.portcontrol.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** True if no day that it names lies outside of a life; null is an end that is not known. */
    boolean isWithin(LocalDate firstDay, LocalDate lastDay) {
        return Stream.of(from, to)
                .filter(Objects::nonNull)
                .noneMatch(day ->
                        (firstDay != null && day.isBefore(firstDay)) || (lastDay != null && day.isAfter(lastDay)));
    }

    /** True if the day lies in it, its ends included. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

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
                "The last day must not lie before the first, {0}.",
                String.valueOf(from));
    }
}
