package org.portcontrol.kit.web;

import java.util.UUID;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads a query parameter that is the id of something. */
public final class Id {

    private Id() {}

    /**
     * The id, or null if the parameter was not given.
     *
     * @throws Refusal {@code malformed-parameter} if it is none
     */
    public static UUID of(String parameter, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.ofParameter(
                    parameter,
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be an id such as 0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71.");
        }
    }
}
