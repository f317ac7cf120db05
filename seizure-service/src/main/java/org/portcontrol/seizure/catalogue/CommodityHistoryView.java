package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Commodity;

/** Every revision of a commodity of the site's own, oldest first. */
@Schema(name = "CommodityHistory")
public record CommodityHistoryView(List<Item> items) {

    /** One revision: who made it, when and why, and the commodity after it. */
    @Schema(name = "CommodityRevision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "1") int revision,
            SiteRevision.Change change,
            Instant recordedAt,

            @Schema(description = "Subject of the token it was made with", examples = "registrar")
            String recordedBy,

            @Schema(description = "Why it was retired; absent otherwise")
            String reason,

            Commodity state) {}

    static CommodityHistoryView of(List<SiteRevision> revisions) {
        return new CommodityHistoryView(revisions.stream()
                .map(revision -> new Item(
                        revision.revision(),
                        revision.change(),
                        revision.recordedAt(),
                        revision.recordedBy(),
                        revision.reason(),
                        revision.definition().toCommodity(revision.code(), revision.madeIn())))
                .toList());
    }
}
