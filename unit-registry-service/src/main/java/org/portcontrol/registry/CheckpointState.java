package org.portcontrol.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checkpoint; also the value of its events ({@code docs/events/checkpoint.v1.schema.json}). */
@Schema(name = "Checkpoint")
public record CheckpointState(
        @Schema(examples = "KZ-AKTAU-MORPORT") String code,
        @Schema(examples = "1") int revision,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KZ")
        String country,

        @Schema(examples = "SEAPORT") CheckpointType type,

        @Schema(description = "Name by language (BCP 47)") Map<String, String> names,

        @Schema(description = "Other spellings and names") List<String> aliases,

        @Schema(description = "UN/LOCODE, where there is one", examples = "KZAAU", nullable = true)
        String unlocode,

        @Schema(description = "Null when it is not known", nullable = true)
        Position position,

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

        Instant recordedAt)
        implements State {

    public CheckpointState {
        names = Names.ordered(names);
        aliases = List.copyOf(aliases);
        lifecycle = lifecycle == null ? List.of() : List.copyOf(lifecycle);
    }
}
