package org.portcontrol.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads JSON strings that are days. A moment is none: the day that it is on depends on where it is read, and may lie in
 * another quarter.
 */
final class WrittenDay extends StdScalarDeserializer<LocalDate> {

    WrittenDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        Optional<LocalDate> day = CalendarDay.parsed(text);
        if (day.isEmpty()) {
            throw context.weirdStringException(text, LocalDate.class, "no day");
        }
        return day.get();
    }
}
