package org.portcontrol.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Reads JSON strings that are UUIDs, written out in full: the library also takes Base64. */
final class WrittenId extends StdScalarDeserializer<UUID> {

    WrittenId() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        Optional<UUID> id = Id.parsed(text);
        if (id.isEmpty()) {
            throw context.weirdStringException(text, UUID.class, "no UUID");
        }
        return id.get();
    }
}
