package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The part of a seizure that is read and written as a whole.
 *
 * @param legalBasis law or decision that was broken
 * @param authority authority that seized
 * @param narrative free text; it may name people, so it never leaves the service in an event
 * @param provenance the row of the national workbook it was read from; null for what a unit reported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        List<Item> items,
        Transport transport,
        Route route,
        List<DetectionMethod> detection,
        String legalBasis,
        String authority,
        String narrative,
        Provenance provenance) {

    public Details {
        items = List.copyOf(items);
        detection = detection == null ? List.of() : List.copyOf(detection);
    }

    Details withItems(List<Item> changed) {
        return new Details(changed, transport, route, detection, legalBasis, authority, narrative, provenance);
    }
}
