package org.portcontrol.seizure.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.SeizureState;

/**
 * One entry of the feed: a revision.
 *
 * @param id of the record
 * @param tombstone true if the record is gone for the reader: void, or no longer shared; then there is no content
 * @param seizure the full state that the revision left, as JSON
 */
@Schema(name = "SeizureChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        UUID id,
        int revision,
        Change change,
        Instant recordedAt,
        boolean tombstone,

        @JsonRawValue @Schema(implementation = SeizureState.class)
        String seizure) {}
