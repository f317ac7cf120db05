package org.portcontrol.seizure.attachments;

import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.StorableText;

/** What an officer writes about a photo. */
public final class Caption {

    private static final int MOST_CHARACTERS = 200;

    private Caption() {}

    /** The caption, or null if there is none. */
    public static String of(String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String caption = sent.strip();
        if (caption.codePointCount(0, caption.length()) > MOST_CHARACTERS) {
            throw Refusal.ofParameter(
                    "caption",
                    CommonProblem.VALUE_OUT_OF_BOUNDS,
                    "It may have {0} characters at most.",
                    MOST_CHARACTERS);
        }
        if (!StorableText.isStorable(caption)) {
            throw Refusal.ofParameter(
                    "caption",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It holds a control character or half of a character.");
        }
        return caption;
    }
}
