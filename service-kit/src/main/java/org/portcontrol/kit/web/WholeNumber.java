package org.portcontrol.kit.web;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;

/** Reads a query parameter that is a whole number. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * The number, or null if the parameter was not given.
     *
     * @throws Refusal {@code malformed-parameter} if it is no number or outside of the bounds
     */
    public static Integer of(String parameter, String text, int least, int most) {
        if (text == null) {
            return null;
        }
        // Up to nine digits fit an int; a longer number is out of bounds anyway.
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Refusal.of(Violation.ofParameter(
                            parameter,
                            CommonProblem.MALFORMED_PARAMETER,
                            "It must be a whole number from {0} to {1}.",
                            least,
                            most)
                    .within(least, most));
        }
        return Integer.valueOf(text);
    }
}
