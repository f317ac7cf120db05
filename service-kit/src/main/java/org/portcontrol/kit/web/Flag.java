package org.portcontrol.kit.web;

import java.util.List;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;

/** Reads a query parameter that says yes or no. */
public final class Flag {

    private Flag() {}

    /**
     * False if the parameter was not given.
     *
     * @throws Refusal {@code malformed-parameter} if it is neither {@code true} nor {@code false}
     */
    public static boolean of(String parameter, String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw Refusal.of(
                    Violation.ofParameter(parameter, CommonProblem.MALFORMED_PARAMETER, "It must be true or false.")
                            .allowing(List.of("true", "false")));
        }
        return true;
    }
}
