package org.portcontrol.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in words what form a value should have had, without naming a Java class or repeating what was sent. */
final class UnreadableValue {

    private static final Map<Class<?>, String> FORMS = Map.of(
            BigDecimal.class, "a JSON number",
            Integer.class, "a whole JSON number",
            int.class, "a whole JSON number",
            String.class, "a JSON string",
            Boolean.class, "true or false",
            UUID.class, "a UUID",
            LocalDate.class, "a calendar date, yyyy-mm-dd",
            OffsetDateTime.class, "a date and time with offset, yyyy-mm-ddThh:mm:ss+hh:mm");

    private UnreadableValue() {}

    static String describe(JsonMappingException mapping) {
        if (mapping instanceof UnstorableText text) {
            return text.getOriginalMessage();
        }
        Class<?> target = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return "It must be " + (target == null ? "of the type that the API description gives" : form(target)) + ".";
    }

    private static String form(Class<?> target) {
        if (target.isEnum()) {
            return "one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "a JSON array";
        }
        return FORMS.getOrDefault(target, "a JSON object");
    }
}
