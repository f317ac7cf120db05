package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what cannot be read in a body, where, and what form it should have had; never a Java class or what was sent. */
final class UnreadableBody {

    private static final Map<Class<?>, Detail> FORMS = Map.of(
            BigDecimal.class, Detail.of("It must be a JSON number."),
            Integer.class, Detail.of("It must be a whole JSON number."),
            int.class, Detail.of("It must be a whole JSON number."),
            String.class, Detail.of("It must be a JSON string."),
            Boolean.class, Detail.of("It must be true or false."),
            UUID.class, Detail.of("It must be a UUID."),
            LocalDate.class, Detail.of("It must be a calendar date, yyyy-mm-dd."),
            OffsetDateTime.class, Detail.of("It must be a date and time with offset, yyyy-mm-ddThh:mm:ss+hh:mm."));

    /** The parser tells of a doubled field in its message only. */
    private static final Pattern DOUBLED = Pattern.compile("^Duplicate field '(.{1,100})'");

    private UnreadableBody() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.at(
                    JsonPointers.of(unknown.getPath()),
                    CommonProblem.UNKNOWN_FIELD,
                    "There is no field '{0}' here.",
                    unknown.getPropertyName());
        }
        if (unreadable instanceof JsonMappingException mapping
                && !isNoJson(mapping.getCause())
                && !mapping.getPath().isEmpty()) {
            return Refusal.of(malformed(mapping));
        }
        Matcher doubled = DOUBLED.matcher(unreadable.getOriginalMessage());
        if (doubled.find()) {
            return Refusal.at("", CommonProblem.MALFORMED_JSON, "The field '{0}' is there twice.", doubled.group(1));
        }
        JsonLocation place = unreadable.getLocation();
        return place == null
                ? Refusal.at("", CommonProblem.MALFORMED_JSON, "The body cannot be read as JSON.")
                : Refusal.at(
                        "",
                        CommonProblem.MALFORMED_JSON,
                        "The body cannot be read as JSON at line {0}, column {1}.",
                        place.getLineNr(),
                        place.getColumnNr());
    }

    /** What breaks off or cannot be read in the middle of a field is no value of a wrong type; a number too large is. */
    private static boolean isNoJson(Throwable cause) {
        return cause instanceof JsonProcessingException
                && !(cause instanceof JsonMappingException)
                && !(cause instanceof InputCoercionException);
    }

    private static Violation malformed(JsonMappingException mapping) {
        String pointer = JsonPointers.of(mapping.getPath());
        if (mapping instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && mismatch.getTargetType().isEnum()) {
            return Violation.at(
                    pointer,
                    CommonProblem.MALFORMED_VALUE,
                    Arrays.stream(mismatch.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return Violation.at(pointer, CommonProblem.MALFORMED_VALUE, form(mapping));
    }

    private static Detail form(JsonMappingException mapping) {
        if (mapping instanceof UnstorableText) {
            return Detail.of("It holds a control character or half of a character.");
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return Detail.of("It must be a whole JSON number below {0}.", Integer.MAX_VALUE);
        }
        if (!(mapping instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return Detail.of("It must be of the type that the API description gives.");
        }
        if (Collection.class.isAssignableFrom(mismatch.getTargetType())) {
            return Detail.of("It must be a JSON array.");
        }
        return FORMS.getOrDefault(mismatch.getTargetType(), Detail.of("It must be a JSON object."));
    }
}
