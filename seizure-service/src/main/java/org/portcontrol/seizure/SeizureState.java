package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The full state of a seizure after a change: what the API shows, what each revision keeps and what every event carries
 * (contract: {@code docs/events/seizure.v1.schema.json}).
 *
 * @param previousStatus absent in the first revision
 * @param place free text, in a record of a national authority; a unit's record has a checkpoint instead
 * @param provenance only in the API, never in events
 * @param voidingReason only in a voided record
 * @param duplicateOf the record of the same case that stays; only in a voided record
 * @param completeness how much of what is usually wanted is told, 0 to 100
 * @param recordedAt when this revision was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeizureState(
        UUID id,
        String reference,
        int revision,
        Status status,
        Status previousStatus,
        Source source,
        String country,
        String unit,
        String unitName,
        String checkpoint,
        String checkpointName,
        String place,
        String administrativeRegion,
        LocalDate seizedOn,
        List<Item> items,
        @JsonUnwrapped Circumstances circumstances,
        Provenance provenance,
        String voidingReason,
        UUID duplicateOf,
        int completeness,
        Instant recordedAt) {

    /** What may leave in an event: nothing that could lead to a person, and no exact position. */
    public SeizureState forEvent() {
        return new SeizureState(
                id,
                reference,
                revision,
                status,
                previousStatus,
                source,
                country,
                unit,
                unitName,
                checkpoint,
                checkpointName,
                place,
                administrativeRegion,
                seizedOn,
                items,
                circumstances.forEvent(),
                null,
                voidingReason,
                duplicateOf,
                completeness,
                recordedAt);
    }
}
