package org.portcontrol.seizure.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.portcontrol.kit.web.StorableText;

/** What both formats do to the text of a cell. */
final class Cells {

    static final int COLUMNS = 256;
    static final int CELL_LENGTH = 32_767;
    static final int ROW_LENGTH = 262_144;
    static final BitSet NO_NUMBERS = new BitSet(0);

    private Cells() {}

    /** Without white space, no-break spaces and invisible marks around it. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    static boolean areBlank(List<String> cells) {
        return cells.stream().allMatch(Cells::isBlank);
    }

    /** Stripped, and without blank ones at the end. */
    static List<String> headings(List<String> cells) {
        List<String> headings = new ArrayList<>(cells.size());
        cells.forEach(cell -> headings.add(strip(cell)));
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isEmpty()) {
            headings.remove(headings.size() - 1);
        }
        return List.copyOf(headings);
    }

    /** Without the characters that nobody sees and that make equal names differ. */
    static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                StringBuilder visible = new StringBuilder(text.length());
                text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> visible.append((char) c));
                return visible.toString();
            }
        }
        return text;
    }

    /** The first control character, or half of a character, that no record could hold; -1 if there is none. */
    static int unstorable(String text) {
        return StorableText.isStorable(text)
                ? -1
                : text.codePoints()
                        .filter(point -> !StorableText.isStorable(Character.toString(point)))
                        .findFirst()
                        .orElse(-1);
    }

    /** Joiners are left where they join, since Persian and Hindi words need them. */
    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u2060';
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || (c > '~' && (Character.isSpaceChar(c) || (c >= '\u200B' && c <= '\u200F') || isInvisible(c)));
    }
}
