package org.portcontrol.seizure;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of freight containers after ISO 6346: owner code, category, six digits and a check digit. */
public final class ContainerNumber {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private ContainerNumber() {}

    /** The number as it is written, of one that was read off the container: {@code csqu 305438-3}. */
    public static String of(String read) {
        return read.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    /** True for a number of the right form whose check digit is right, for example {@code CSQU3054383}. */
    public static boolean isValid(String number) {
        return FORM.matcher(number).matches() && checkDigit(number) == number.charAt(10) - '0';
    }

    /** Sum of the first ten characters' values, each times two to the power of its place, modulo 11; ten counts as 0. */
    private static int checkDigit(String number) {
        int sum = 0;
        for (int place = 0; place < 10; place++) {
            sum += valueOf(number.charAt(place)) << place;
        }
        return sum % 11 % 10;
    }

    /** Digits are worth themselves, letters 10 and on, but 11, 22 and 33 are left out. */
    private static int valueOf(char character) {
        if (Character.isDigit(character)) {
            return character - '0';
        }
        int value = 10 + LETTERS.indexOf(character);
        return value + (value - 1) / 10;
    }
}
