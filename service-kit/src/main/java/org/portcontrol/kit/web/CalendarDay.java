package org.portcontrol.kit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads a query parameter that is a day. */
public final class CalendarDay {

    private static final int LENGTH = 10;

    private CalendarDay() {}

    /**
     * The day, or null if the parameter was not given. Years have four digits, which every database can compare with.
     *
     * @throws Refusal {@code malformed-parameter} if it is no day
     */
    public static LocalDate of(String parameter, String text) {
        return text == null
                ? null
                : parsed(text)
                        .orElseThrow(() -> Refusal.ofParameter(
                                parameter,
                                CommonProblem.MALFORMED_PARAMETER,
                                "It must be a calendar date, yyyy-mm-dd."));
    }

    /** The day; empty if the text is none. */
    static Optional<LocalDate> parsed(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
