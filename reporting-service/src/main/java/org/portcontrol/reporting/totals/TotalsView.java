package org.portcontrol.reporting.totals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer, as it reads in JSON.
 *
 * @param asOf when the question was answered
 * @param next cursor of the rows that did not fit, absent if all did
 */
@Schema(name = "Totals")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TotalsView(
        @Schema(description = "When this was answered") Instant asOf,
        Freshness freshness,

        @Schema(description = "By country, quarter and commodity")
        List<TotalRow> rows,

        @Schema(description = "Cursor of the rows that did not fit; absent if all did")
        String next) {

    /**
     * How new the totals are. Empty before the first event.
     *
     * @param lastEventAt when the newest event that the totals hold was recorded
     * @param lagMillis how long after that it was applied
     */
    @Schema(name = "Freshness")
    record Freshness(
            @Schema(description = "When the newest event in the totals was recorded; null before the first")
            Instant lastEventAt,

            @Schema(description = "How long after that it was applied", examples = "40")
            Long lagMillis) {}
}
