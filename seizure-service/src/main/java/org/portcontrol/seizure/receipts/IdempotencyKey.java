package org.portcontrol.seizure.receipts;

import java.util.regex.Pattern;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.SeizureProblem;

/** The key that a device makes for what it sends and sends again with every retry (IETF draft, Idempotency-Key header). */
public record IdempotencyKey(String value) implements Comparable<IdempotencyKey> {

    public static final String HEADER = "Idempotency-Key";

    /** On an answer that repeats an earlier one. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,128}");

    /** Reads the header of a report, which must be there: 1 to 128 visible ASCII characters. */
    public static IdempotencyKey of(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.ofHeader(
                    HEADER,
                    SeizureProblem.IDEMPOTENCY_KEY_MISSING,
                    "A report needs a key, so that a retry is known as one.");
        }
        return ofText(header.strip());
    }

    /** Reads the header of a change, which may be left out. */
    public static IdempotencyKey ofChange(String header) {
        return header == null || header.isBlank() ? null : ofText(header.strip());
    }

    private static IdempotencyKey ofText(String text) {
        if (!isWellFormed(text)) {
            throw Refusal.ofHeader(
                    HEADER, CommonProblem.MALFORMED_PARAMETER, "It must have 1 to 128 visible ASCII characters.");
        }
        return new IdempotencyKey(text);
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IdempotencyKey other) {
        return value.compareTo(other.value);
    }
}
