package org.portcontrol.kit.web;

import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads a query parameter that is the id of something. */
public final class Id {

    private static final int LENGTH = 36;

    private Id() {}

    /**
     * The id, or null if the parameter was not given.
     *
     * @throws Refusal {@code malformed-parameter} if it is none
     */
    public static UUID of(String parameter, String text) {
        return text == null
                ? null
                : parsed(text)
                        .orElseThrow(() -> Refusal.ofParameter(
                                parameter,
                                CommonProblem.MALFORMED_PARAMETER,
                                "It must be an id such as 0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71."));
    }

    /** The id; empty if the text is none, or one that is not written out in full. */
    static Optional<UUID> parsed(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
