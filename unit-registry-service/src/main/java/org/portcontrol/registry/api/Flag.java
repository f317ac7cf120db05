package org.portcontrol.registry.api;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads query parameters that say yes or no. */
public final class Flag {

    private Flag() {}

    /** False if the parameter is absent. */
    public static boolean read(String parameter, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw Refusal.ofParameter(parameter, CommonProblem.MALFORMED_PARAMETER, "It must be true or false.");
        }
        return true;
    }
}
