package org.portcontrol.seizure.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the Chemical Abstracts Service: two to seven digits, two digits, and a check digit. The check digit is the
 * sum of the others, each times its place counted from the right, modulo ten.
 */
record CasNumber(String text) {

    /** The form, for a pattern of the API. */
    static final String FORM = "[1-9][0-9]{1,6}-[0-9]{2}-[0-9]";

    /** Phones turn hyphens into other dashes, and people leave them out. */
    private static final Pattern AS_TYPED =
            Pattern.compile("([1-9][0-9]{1,6})[\\p{Pd}\\s]?([0-9]{2})[\\p{Pd}\\s]?([0-9])");

    /** Reads what somebody typed; empty if it does not have the form. */
    static Optional<CasNumber> read(String typed) {
        Matcher parts = AS_TYPED.matcher(typed.strip());
        return parts.matches()
                ? Optional.of(new CasNumber(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3)))
                : Optional.empty();
    }

    boolean passesCheckDigit() {
        String digits = new StringBuilder(text.replace("-", "")).reverse().toString();
        int sum = 0;
        for (int place = 1; place < digits.length(); place++) {
            sum += place * Character.digit(digits.charAt(place), 10);
        }
        return sum % 10 == Character.digit(digits.charAt(0), 10);
    }
}
