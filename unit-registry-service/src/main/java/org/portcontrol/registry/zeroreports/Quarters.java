package org.portcontrol.registry.zeroreports;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.threeten.extra.YearQuarter;

/** Reads quarters out of addresses and queries. */
final class Quarters {

    private Quarters() {}

    /** For example {@code 2026-Q3}. */
    static YearQuarter read(String quarter) {
        if (!quarter.matches("(19|20|21)[0-9]{2}-Q[1-4]")) {
            throw Refusal.ofParameter(
                    "quarter", CommonProblem.MALFORMED_PARAMETER, "It must be a quarter, for example 2026-Q3.");
        }
        return YearQuarter.parse(quarter);
    }
}
