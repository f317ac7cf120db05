package org.portcontrol.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.portcontrol.kit.problem.UnstorableText;

/** Reads JSON strings and refuses what PostgreSQL could not store: NUL, other control characters, lone surrogates. */
public final class StorableText extends StdDeserializer<String> {

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw new UnstorableText(parser);
        }
        return text;
    }

    /** True if the text holds no control characters but line breaks and tabs, and no half of a character. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(StorableText::isForbidden);
    }

    private static boolean isForbidden(int point) {
        boolean lineControl = point == '\n' || point == '\r' || point == '\t';
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return loneSurrogate || (Character.isISOControl(point) && !lineControl);
    }
}
