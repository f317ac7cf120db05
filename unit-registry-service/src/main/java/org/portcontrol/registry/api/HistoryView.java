package org.portcontrol.registry.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.Change;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.ZeroReportState;

/**
 * A slice of the revisions of an entry, oldest first.
 *
 * @param next cursor of the next slice, or null when this is the last
 */
@Schema(name = "History")
public record HistoryView(
        List<RevisionView> items, @Schema(nullable = true) String next) {

    /** One revision: who made it, when and why, the state it found and the state it left. */
    @Schema(name = "Revision")
    public record RevisionView(
            @Schema(examples = "1") int revision,
            Change change,
            Instant recordedAt,

            @Schema(description = "Subject of the token it was made with", examples = "registrar")
            String recordedBy,

            @Schema(description = "Why, where a reason is asked for; absent otherwise")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String reason,

            @Schema(
                    description = "Full state before the change; absent in the first revision",
                    type = SchemaType.OBJECT,
                    oneOf = {CountryState.class, CheckpointState.class, UnitState.class, ZeroReportState.class})
            @JsonRawValue
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String before,

            @Schema(
                    description = "Full state after the change",
                    type = SchemaType.OBJECT,
                    oneOf = {CountryState.class, CheckpointState.class, UnitState.class, ZeroReportState.class})
            @JsonRawValue
            String state) {

        private static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.revision(),
                    revision.change(),
                    revision.recordedAt(),
                    revision.recordedBy(),
                    revision.reason(),
                    revision.before(),
                    revision.after());
        }
    }

    public static HistoryView of(Page<Revision> revisions) {
        return new HistoryView(revisions.map(RevisionView::of).items(), revisions.next());
    }
}
