package org.portcontrol.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.UniqueElements;

/** Says which constraint of a request record is broken, with its bounds under the names that JSON Schema has for them. */
final class BrokenConstraint {

    private static final Set<Class<?>> PRESENCE = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private BrokenConstraint() {}

    static Violation violation(ConstraintViolation<?> broken) {
        Annotation constraint = broken.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Size size) {
            return ofSize(broken, size);
        }
        if (constraint instanceof Min min) {
            return at(broken, Detail.of("It must be {0} or more.", min.value())).within(min.value(), null);
        }
        if (constraint instanceof Max max) {
            return at(broken, Detail.of("It must be {0} or less.", max.value())).within(null, max.value());
        }
        if (constraint instanceof DecimalMin min) {
            return ofMinimum(broken, new BigDecimal(min.value()), min.inclusive());
        }
        if (constraint instanceof DecimalMax max) {
            return ofMaximum(broken, new BigDecimal(max.value()), max.inclusive());
        }
        if (constraint instanceof Digits digits) {
            return ofDigits(broken, digits);
        }
        if (constraint instanceof Pattern pattern) {
            return at(broken, Detail.of("It must have the form {0}.", pattern.regexp()))
                    .with("pattern", pattern.regexp());
        }
        return at(broken, sentence(broken, constraint));
    }

    private static Detail sentence(ConstraintViolation<?> broken, Annotation constraint) {
        if (constraint instanceof Null) {
            return Detail.of("It must be null.");
        }
        if (constraint instanceof NotNull) {
            return Detail.of("It must not be null.");
        }
        if (constraint instanceof NotBlank) {
            return Detail.of("It must not be blank.");
        }
        if (constraint instanceof NotEmpty) {
            return Detail.of("It must not be empty.");
        }
        if (constraint instanceof Positive) {
            return Detail.of("It must be greater than 0.");
        }
        if (constraint instanceof UniqueElements) {
            return Detail.of("It must not hold the same entry twice.");
        }
        return new Detail("It " + broken.getMessage() + ".", List.of());
    }

    private static Violation ofSize(ConstraintViolation<?> broken, Size size) {
        boolean text = broken.getInvalidValue() instanceof CharSequence;
        String members = text ? "Length" : broken.getInvalidValue() instanceof Map ? "Properties" : "Items";
        return at(broken, text ? ofLength(size) : ofEntries(size))
                .with("min" + members, size.min() == 0 ? null : size.min())
                .with("max" + members, size.max() == Integer.MAX_VALUE ? null : size.max());
    }

    private static Detail ofLength(Size size) {
        if (size.min() == 0) {
            return Detail.of("It may have {0} characters at most.", size.max());
        }
        return size.max() == Integer.MAX_VALUE
                ? Detail.of("It must have {0} characters at least.", size.min())
                : Detail.of("It must have {0} to {1} characters.", size.min(), size.max());
    }

    private static Detail ofEntries(Size size) {
        if (size.min() == 0) {
            return Detail.of("It may have {0} entries at most.", size.max());
        }
        return size.max() == Integer.MAX_VALUE
                ? Detail.of("It must have {0} entries at least.", size.min())
                : Detail.of("It must have {0} to {1} entries.", size.min(), size.max());
    }

    private static Violation ofMinimum(ConstraintViolation<?> broken, BigDecimal bound, boolean inclusive) {
        return inclusive
                ? at(broken, Detail.of("It must be {0} or more.", bound)).within(bound, null)
                : at(broken, Detail.of("It must be more than {0}.", bound)).with("exclusiveMinimum", bound);
    }

    private static Violation ofMaximum(ConstraintViolation<?> broken, BigDecimal bound, boolean inclusive) {
        return inclusive
                ? at(broken, Detail.of("It must be {0} or less.", bound)).within(null, bound)
                : at(broken, Detail.of("It must be less than {0}.", bound)).with("exclusiveMaximum", bound);
    }

    private static Violation ofDigits(ConstraintViolation<?> broken, Digits digits) {
        Detail detail = Detail.of(
                "It may have {0} digits before and {1} behind the decimal point.", digits.integer(), digits.fraction());
        return at(broken, detail)
                .with("maxIntegerDigits", digits.integer())
                .with("maxFractionDigits", digits.fraction());
    }

    private static Violation at(ConstraintViolation<?> broken, Detail detail) {
        boolean missing = PRESENCE.contains(
                broken.getConstraintDescriptor().getAnnotation().annotationType());
        return Violation.at(
                JsonPointers.of(broken.getPropertyPath()),
                missing ? CommonProblem.MISSING_VALUE : CommonProblem.VALUE_OUT_OF_BOUNDS,
                detail);
    }
}
