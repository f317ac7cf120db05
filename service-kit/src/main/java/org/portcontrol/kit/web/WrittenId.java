package org.portcontrol.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.UUID;

/** Reads JSON strings that are UUIDs, written out in full: the library also takes Base64. */
final class WrittenId extends StdScalarDeserializer<UUID> {

    private static final int LENGTH = 36;

    WrittenId() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException noId) {
            // Told below.
        }
        throw context.weirdStringException(text, UUID.class, "no UUID");
    }
}
