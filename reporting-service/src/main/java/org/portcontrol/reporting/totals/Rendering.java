package org.portcontrol.reporting.totals;

import java.io.IOException;
import java.time.Instant;

/** Writes an answer row by row in some format. */
interface Rendering {

    void begin(Instant asOf, TotalsView.Freshness freshness) throws IOException;

    void row(TotalRow row) throws IOException;

    /**
     * Ends the answer.
     *
     * @param next cursor of the rows that did not fit, or null
     */
    void end(String next) throws IOException;
}
