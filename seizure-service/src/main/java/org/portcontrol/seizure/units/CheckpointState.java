package org.portcontrol.seizure.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portcontrol.kit.localcopy.Copied;

/** What this service reads of the registry's events about a checkpoint ({@code docs/events/checkpoint.v1.schema.json}). */
record CheckpointState(
        String code,
        int revision,
        String country,
        Map<String, String> names,
        String status,
        LocalDate since,
        LocalDate until,
        List<Stage> lifecycle)
        implements Copied {

    CheckpointState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(names, "names");
    }
}
