package org.portcontrol.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit; also the value of its events ({@code docs/events/unit.v1.schema.json}). */
@Schema(name = "Unit")
public record UnitState(
        @Schema(examples = "KZ-AKTAU-PCU") String code,
        @Schema(examples = "1") int revision,
        UnitKind kind,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KZ")
        String country,

        @Schema(description = "Name by language (BCP 47)") Map<String, String> names,

        @Schema(description = "Other spellings and names") List<String> aliases,
        Status status,

        @Schema(description = "First day; null when it is not known", nullable = true)
        LocalDate since,

        @Schema(description = "Last day; null while it is open", nullable = true)
        LocalDate until,

        @Schema(description = "Every change of its status, oldest first; absent while there was none")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Stage> lifecycle,

        @Schema(description = "Absent when there is none") @JsonInclude(JsonInclude.Include.NON_NULL)
        String note,

        @Schema(
                description =
                        "Which checkpoints the unit serves, and when; a closed unit serves none after its last day")
        List<Assignment> checkpoints,

        Instant recordedAt)
        implements State {

    public UnitState {
        names = Names.ordered(names);
        aliases = List.copyOf(aliases);
        lifecycle = lifecycle == null ? List.of() : List.copyOf(lifecycle);
        checkpoints = List.copyOf(checkpoints);
    }

    /** True if it was active on one of these days, whatever its first and last day. */
    boolean wasAtWork(LocalDate first, LocalDate last) {
        if (lifecycle.isEmpty()) {
            // What is closed and has no stages was active all its life.
            return status == Status.ACTIVE || status == Status.CLOSED;
        }
        for (int i = 0; i < lifecycle.size(); i++) {
            LocalDate next = i + 1 < lifecycle.size() ? lifecycle.get(i + 1).from() : null;
            if (lifecycle.get(i).isActiveWithin(first, last, next)) {
                return true;
            }
        }
        return false;
    }
}
