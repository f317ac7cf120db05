package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Text that no database or file can keep as it is: control characters or half a surrogate pair. */
public final class UnstorableText extends MismatchedInputException {

    public UnstorableText(JsonParser parser) {
        super(parser, "It holds a control character or half of a character.", String.class);
    }
}
