package org.portcontrol.seizure.recording;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.SeizureProblem;

/** The key that a device makes for a report and sends again with every retry (IETF draft, Idempotency-Key header). */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    /** Reads the header: 1 to 128 visible ASCII characters. */
    static IdempotencyKey of(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.ofHeader(
                    HEADER,
                    SeizureProblem.IDEMPOTENCY_KEY_MISSING,
                    "A report needs a key, so that a retry is known as one.");
        }
        if (!header.strip().matches("[!-~]{1,128}")) {
            throw Refusal.ofHeader(
                    HEADER, CommonProblem.MALFORMED_PARAMETER, "It must have 1 to 128 visible ASCII characters.");
        }
        return new IdempotencyKey(header.strip());
    }
}
