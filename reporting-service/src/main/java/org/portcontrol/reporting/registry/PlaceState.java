package org.portcontrol.reporting.registry;

import java.util.Map;
import java.util.Objects;
import org.portcontrol.kit.localcopy.Copied;

/**
 * What must be readable in an event about a unit or a checkpoint ({@code docs/events/unit.v1.schema.json},
 * {@code checkpoint.v1.schema.json}).
 */
record PlaceState(String code, int revision, String country, Map<String, String> names, String status)
        implements Copied {

    PlaceState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(status, "status");
    }
}
