package org.portcontrol.kit.paging;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;

/** How many rows a slice may have: 50 unless asked for otherwise, 200 at most. */
public final class PageLimit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private PageLimit() {}

    public static int of(String parameter) {
        if (parameter == null) {
            return USUAL;
        }
        // Up to nine digits fit an int; a longer number is out of bounds anyway.
        if (!parameter.matches("[0-9]{1,9}") || Integer.parseInt(parameter) < 1 || Integer.parseInt(parameter) > MOST) {
            throw Refusal.of(Violation.ofParameter(
                            "limit",
                            CommonProblem.MALFORMED_PARAMETER,
                            "It must be a whole number from {0} to {1}.",
                            1,
                            MOST)
                    .within(1, MOST));
        }
        return Integer.parseInt(parameter);
    }
}
