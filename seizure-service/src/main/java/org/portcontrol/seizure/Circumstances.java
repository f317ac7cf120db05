package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Everything that is told of a seizure beside its lines; all of it may come later.
 *
 * @param seizedAt moment of the seizure, with the offset of the place
 * @param detectedAt moment at which the goods were first noticed
 * @param detection what led to the seizure
 * @param legalBasis law or decision that was broken
 * @param permitMissing true if a permit was required and was not there
 * @param authority authority that seized
 * @param narrative free text; it may name people, so no event carries it
 * @param caseReference what partners call the case
 * @param targetingReference number of the profile or hit that led to the control; it may tell how customs target, so no
 *     event carries it
 * @param references what other systems call it
 * @param sharing who else may see it; AMBER unless told
 * @param submission how the report came; no event carries it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Circumstances(
        OffsetDateTime seizedAt,
        OffsetDateTime detectedAt,
        Site site,
        Transport transport,
        Route route,
        List<DetectionMethod> detection,
        Concealment concealment,
        CoverLoad coverLoad,
        Persons persons,
        String legalBasis,
        Boolean permitMissing,
        String authority,
        Disposal disposal,
        String narrative,
        String caseReference,
        String targetingReference,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExternalReference> references,
        Sharing sharing,
        Submission submission) {

    public Circumstances {
        detection = detection == null ? List.of() : List.copyOf(detection);
        references = references == null ? List.of() : List.copyOf(references);
        sharing = sharing == null ? Sharing.AMBER : sharing;
    }

    /** What a national workbook tells. */
    public static Circumstances of(Transport transport, Route route) {
        return new Circumstances(
                null, null, null, transport, route, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /** Numbers of the containers, ISO 6346. */
    List<String> containers() {
        return transport == null ? List.of() : transport.containers();
    }

    /** What may leave in an event: nothing that could lead to a person or to how customs target, and no exact position. */
    Circumstances forEvent() {
        return new Circumstances(
                seizedAt,
                detectedAt,
                site == null ? null : site.forEvent(),
                transport == null ? null : transport.forEvent(),
                route,
                detection,
                concealment,
                coverLoad,
                persons == null ? null : persons.forEvent(),
                legalBasis,
                permitMissing,
                authority,
                disposal,
                null,
                caseReference,
                null,
                references,
                sharing,
                null);
    }
}
