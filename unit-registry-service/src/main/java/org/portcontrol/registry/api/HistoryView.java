package org.portcontrol.registry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.registry.Change;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.UnitState;

/** Every revision of an entry, oldest first. */
@Schema(name = "History")
public record HistoryView(List<RevisionView> items) {

    /** One revision: who made it, when and why, and the state it left. */
    @Schema(name = "Revision")
    public record RevisionView(
            @Schema(examples = "1") int revision,
            Change change,
            Instant recordedAt,

            @Schema(description = "Subject of the token it was made with", examples = "registrar")
            String recordedBy,

            @Schema(description = "Why it was closed; absent otherwise") @JsonInclude(JsonInclude.Include.NON_NULL)
            String reason,

            @Schema(
                    description = "Full state after the change",
                    type = SchemaType.OBJECT,
                    oneOf = {CountryState.class, CheckpointState.class, UnitState.class})
            @JsonRawValue
            String state) {

        private static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.revision(),
                    revision.change(),
                    revision.recordedAt(),
                    revision.recordedBy(),
                    revision.reason(),
                    revision.after());
        }
    }

    public static HistoryView of(List<Revision> revisions) {
        return new HistoryView(revisions.stream().map(RevisionView::of).toList());
    }
}
