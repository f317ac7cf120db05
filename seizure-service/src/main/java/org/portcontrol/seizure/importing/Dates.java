package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people write them. A day such as 03/04/2011 says two things; what it means is settled by the other days of
 * its file, and never guessed. Two digits are no year.
 */
final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("\\d{7,8}");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?$");
    private static final List<DateTimeFormatter> WORDS =
            List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{0,4}(\\.\\d+)?");
    /** Day 0 of spreadsheet programs, which take 1900 for a leap year. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LAST_MONTH = 12;

    private Dates() {}

    /** What came first in a written day: proven by the day itself, or null if it proves nothing. */
    static DateOrder proof(String text) {
        Matcher written = YEAR_LAST.matcher(withoutTime(text));
        if (!written.matches() || written.group(2).equals(".")) {
            return null;
        }
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(3));
        if (first > LAST_MONTH && second <= LAST_MONTH) {
            return DateOrder.DAY_FIRST;
        }
        return second > LAST_MONTH && first <= LAST_MONTH ? DateOrder.MONTH_FIRST : null;
    }

    /** True if the day can be read in two ways that differ, and proves neither. */
    static boolean isAmbiguous(String text) {
        Matcher written = YEAR_LAST.matcher(withoutTime(text));
        return written.matches()
                && !written.group(2).equals(".")
                && proof(text) == null
                && Integer.parseInt(written.group(1)) != Integer.parseInt(written.group(3));
    }

    /**
     * Reads a day.
     *
     * @param order what comes first where the day itself does not prove it
     * @return the day, or null if it is none
     */
    static LocalDate read(String text, DateOrder order) {
        String day = withoutTime(text);
        try {
            Matcher written = YEAR_FIRST.matcher(day);
            if (written.matches()) {
                return of(written.group(1), written.group(2), written.group(3));
            }
            written = YEAR_LAST.matcher(day);
            if (written.matches()) {
                DateOrder proven = proof(day);
                boolean monthFirst = (proven == null ? order : proven) == DateOrder.MONTH_FIRST
                        && !written.group(2).equals(".");
                return monthFirst
                        ? of(written.group(4), written.group(1), written.group(3))
                        : of(written.group(4), written.group(3), written.group(1));
            }
            return DIGITS.matcher(day).matches() ? ofDigits(day) : ofWords(day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The day that a spreadsheet program keeps as this number, or null if the number is none of a day. */
    static LocalDate ofSerial(String number) {
        if (!SERIAL.matcher(number).matches()) {
            return null;
        }
        return SERIAL_ZERO.plusDays(new BigDecimal(number).longValue());
    }

    /** Eight digits: a year of our age stands either in front or behind, never both. */
    private static LocalDate ofDigits(String digits) {
        String eight = digits.length() == 7 ? "0" + digits : digits;
        int month = Integer.parseInt(eight.substring(4, 6));
        boolean yearFirst = eight.matches("(19|20)\\d{6}") && month >= 1 && month <= LAST_MONTH;
        return yearFirst
                ? of(eight.substring(0, 4), eight.substring(4, 6), eight.substring(6))
                : of(eight.substring(4), eight.substring(2, 4), eight.substring(0, 2));
    }

    private static LocalDate ofWords(String day) {
        String plain = day.replaceAll("[-,./ ]+", " ");
        for (DateTimeFormatter form : WORDS) {
            try {
                return LocalDate.parse(plain, form);
            } catch (DateTimeException other) {
                // The next form may fit.
            }
        }
        return null;
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String withoutTime(String text) {
        return TIME_OF_DAY.matcher(text).replaceFirst("");
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
