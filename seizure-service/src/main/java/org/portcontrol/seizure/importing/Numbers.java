package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: with a decimal point or comma, thousands marks, an exponent. A number such as 1,234
 * says two things; what it means is settled by the other numbers of its file, and never guessed.
 */
final class Numbers {

    private static final String BLANK = "[\\s\\u00a0\\u202f\\u2009'’]";
    private static final Pattern BLANKS = Pattern.compile(BLANK);
    /** Blanks at the end are looked for where they begin, or a long row of them inside would take a square of its length. */
    private static final Pattern BLANKS_AROUND = Pattern.compile("^" + BLANK + "+|(?<!" + BLANK + ")" + BLANK + "+$");

    private static final Pattern BLANKS_BETWEEN_THOUSANDS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(" + BLANK + "\\d{3})+([.,]\\d*)?");
    private static final Pattern FORM = Pattern.compile("[+-]?("
            + "\\d+[.,]?|\\d*[.,]\\d+"
            + "|[1-9]\\d{0,2}(\\.\\d{3})+(,\\d*)?"
            + "|[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?"
            + ")([eE][+-]?\\d{1,4})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,]\\d{3})+");

    private Numbers() {}

    /** The text without the blanks or apostrophes that stand between thousands; any other stays, and makes it no number. */
    static String strip(String text) {
        String number = BLANKS_AROUND.matcher(text).replaceAll("");
        return BLANKS_BETWEEN_THOUSANDS.matcher(number).matches()
                ? BLANKS.matcher(number).replaceAll("")
                : number;
    }

    /** True if the text has the form of a number, whatever its marks mean. */
    static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    /** The decimal mark that the number itself proves, or null if it has none or could be read in two ways. */
    static DecimalMark proof(String text) {
        int points = count(text, '.');
        int commas = count(text, ',');
        if (points + commas == 0) {
            return null;
        }
        if (points > 0 && commas > 0) {
            return text.lastIndexOf('.') > text.lastIndexOf(',') ? DecimalMark.POINT : DecimalMark.COMMA;
        }
        if (points > 1) {
            return DecimalMark.COMMA;
        }
        if (commas > 1) {
            return DecimalMark.POINT;
        }
        if (GROUPED.matcher(text).matches()) {
            return null;
        }
        return points == 1 ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    /** True if the number says one thing whatever the decimal mark of its file is. */
    static boolean isPlain(String text) {
        return count(text, '.') + count(text, ',') == 0;
    }

    /**
     * Reads a stripped number.
     *
     * @return the number, or null if the marks make none
     */
    static BigDecimal read(String text, DecimalMark mark) {
        String plain = mark == null ? text : mark.plain(text);
        try {
            return count(plain, '.') > 1 ? null : new BigDecimal(plain);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
