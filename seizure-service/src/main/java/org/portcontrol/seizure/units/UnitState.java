package org.portcontrol.seizure.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portcontrol.kit.localcopy.Copied;

/** What this service reads of the registry's events about a unit ({@code docs/events/unit.v1.schema.json}). */
record UnitState(
        String code,
        int revision,
        String country,
        Map<String, String> names,
        String status,
        LocalDate since,
        LocalDate until,
        List<Assignment> checkpoints,
        List<Stage> lifecycle)
        implements Copied {

    UnitState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(names, "names");
        checkpoints = List.copyOf(checkpoints);
    }

    /** A checkpoint that the unit serves, and from when to when; null is open. */
    record Assignment(String checkpoint, LocalDate from, LocalDate to) {}
}
