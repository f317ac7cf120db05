package org.portcontrol.kit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads a query parameter that is a day. */
public final class CalendarDay {

    static final int LENGTH = 10;

    private CalendarDay() {}

    /**
     * The day, or null if the parameter was not given. Years have four digits, which every database can compare with.
     *
     * @throws Refusal {@code malformed-parameter} if it is no day
     */
    public static LocalDate of(String parameter, String text) {
        try {
            if (text == null || text.length() == LENGTH) {
                return text == null ? null : LocalDate.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            // Told below.
        }
        throw Refusal.ofParameter(
                parameter, CommonProblem.MALFORMED_PARAMETER, "It must be a calendar date, yyyy-mm-dd.");
    }
}
