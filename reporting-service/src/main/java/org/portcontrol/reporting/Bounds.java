package org.portcontrol.reporting;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a value of an event must keep to so that it can be stored and added up; an event that does not is unreadable. */
final class Bounds {

    private static final int DIGITS_EACH_SIDE = 30;

    private Bounds() {}

    static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }

    static <T> T present(String member, T value) {
        require(value != null, member + " is missing");
        return value;
    }

    static void matches(String member, String value, Pattern form) {
        require(form.matcher(present(member, value)).matches(), member + " does not have its form");
    }

    static void atMost(int length, String member, String optional) {
        require(optional == null || optional.length() <= length, member + " is longer than " + length + " characters");
    }

    /** Positive, and without the size that would turn one sum into megabytes of digits. */
    static void quantity(String member, BigDecimal value) {
        require(present(member, value).signum() > 0, member + " is not positive");
        long before = (long) value.precision() - value.scale();
        require(before <= DIGITS_EACH_SIDE && value.scale() <= DIGITS_EACH_SIDE, member + " has too many digits");
    }
}
