package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what cannot be read in a body, where, and what form it should have had; never a Java class or what was sent. */
final class UnreadableBody {

    private static final Map<Class<?>, String> FORMS = Map.of(
            BigDecimal.class, "a JSON number",
            Integer.class, "a whole JSON number",
            int.class, "a whole JSON number",
            String.class, "a JSON string",
            Boolean.class, "true or false",
            UUID.class, "a UUID",
            LocalDate.class, "a calendar date, yyyy-mm-dd",
            OffsetDateTime.class, "a date and time with offset, yyyy-mm-ddThh:mm:ss+hh:mm");

    private UnreadableBody() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.at(
                    JsonPointers.of(unknown.getPath()),
                    CommonProblem.UNKNOWN_FIELD,
                    "There is no field '" + unknown.getPropertyName() + "' here.");
        }
        if (unreadable instanceof JsonMappingException mapping
                && !(mapping.getCause() instanceof StreamConstraintsException)
                && !mapping.getPath().isEmpty()) {
            return Refusal.at(JsonPointers.of(mapping.getPath()), CommonProblem.MALFORMED_VALUE, describe(mapping));
        }
        return Refusal.at(
                "", CommonProblem.MALFORMED_JSON, "The body cannot be read as JSON" + place(unreadable) + ".");
    }

    private static String place(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : " at line " + unreadable.getLocation().getLineNr() + ", column "
                        + unreadable.getLocation().getColumnNr();
    }

    private static String describe(JsonMappingException mapping) {
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
