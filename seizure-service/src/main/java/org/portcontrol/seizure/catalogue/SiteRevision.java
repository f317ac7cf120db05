package org.portcontrol.seizure.catalogue;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.lists.ListVersion;

/**
 * One change by the site to a commodity of its own.
 *
 * @param madeIn the version of the catalogue that the change made
 * @param revision of this commodity, from 1
 * @param reason why it was retired; null otherwise
 */
public record SiteRevision(
        ListVersion madeIn,
        String code,
        int revision,
        Change change,
        SiteDefinition definition,
        String reason,
        Instant recordedAt,
        String recordedBy) {

    /** What can happen to an entry. */
    @Schema(name = "CommodityChange")
    enum Change {
        REGISTERED,
        CHANGED,
        CLOSED
    }
}
