package org.portcontrol.seizure.workbook;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import org.mozilla.universalchardet.Constants;
import org.mozilla.universalchardet.UniversalDetector;
import org.portcontrol.kit.problem.Refusal;

/**
 * Tells Windows-1251 from Windows-1252 by the words: Cyrillic words consist of high bytes, Latin ones hold single high
 * bytes between ASCII letters. A detector that knows letter frequencies decides where words contradict each other; alone
 * it takes short Cyrillic texts for other charsets.
 */
final class SingleByteGuess {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Map<String, Charset> KNOWN =
            Map.of(Constants.CHARSET_WINDOWS_1251, CYRILLIC, Constants.CHARSET_WINDOWS_1252, LATIN);

    /** Dashes, quotes, spaces, signs: what both charsets have outside words, and the numero sign. */
    private static final int[] SIGNS = {
        0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B, 0xA0, 0xA4,
        0xA6, 0xA7, 0xA9, 0xAB, 0xAC, 0xAD, 0xAE, 0xB0, 0xB1, 0xB5, 0xB6, 0xB7, 0xB9, 0xBB
    };

    private final UniversalDetector detector = new UniversalDetector();
    private final byte[] word = new byte[64];
    private int length;
    private long cyrillic;
    private long latin;
    private long capitalised;
    private long invertedCase;
    private long above;
    private long below;
    private boolean afterHigh;

    void read(byte[] bytes, int count) {
        if (!detector.isDone()) {
            detector.handleData(bytes, 0, count);
        }
        for (int i = 0; i < count; i++) {
            countHalves(bytes[i]);
            if (isLetter(bytes[i])) {
                if (length < word.length) {
                    word[length++] = bytes[i];
                }
            } else if (length > 0) {
                endWord();
            }
        }
    }

    Charset charset() {
        endWord();
        detector.dataEnd();
        if (below > above || invertedCase > capitalised) {
            throw Refusal.of(
                    WorkbookProblem.UNDECODABLE_TEXT,
                    below > above
                            ? "The file is neither UTF-8 nor Windows-1251 nor Windows-1252; its bytes look like a charset of"
                                    + " DOS or Macintosh."
                            : "The file is neither UTF-8 nor Windows-1251 nor Windows-1252; its bytes look like KOI8-R.");
        }
        String detected = String.valueOf(detector.getDetectedCharset());
        if (cyrillic > 0 && latin > 0 && KNOWN.containsKey(detected)) {
            return KNOWN.get(detected);
        }
        return cyrillic > latin ? CYRILLIC : LATIN;
    }

    private void endWord() {
        int high = 0;
        for (int i = 0; i < length; i++) {
            int letter = word[i] & 0xFF;
            high += letter >= 0x80 ? 1 : 0;
        }
        if (high >= 2 && high > length - high) {
            cyrillic++;
            compareCase();
        } else if (high > 0 && length > high) {
            latin++;
        }
        length = 0;
    }

    /** Letters of both charsets lie in the upper half of the high bytes; signs of the lower half do not follow each other. */
    private void countHalves(byte b) {
        int c = b & 0xFF;
        above += c >= 0xC0 ? 1 : 0;
        below += c >= 0x80 && c < 0xC0 && afterHigh ? 1 : 0;
        afterHigh = c >= 0x80;
    }

    /** In KOI8-R the capitals lie where Windows-1251 has the small letters, and the other way round. */
    private void compareCase() {
        boolean smallRest = length > 2;
        boolean capitalRest = length > 2;
        for (int i = 1; i < length; i++) {
            smallRest &= (word[i] & 0xFF) >= 0xE0;
            capitalRest &= (word[i] & 0xE0) == 0xC0;
        }
        capitalised += smallRest ? 1 : 0;
        invertedCase += capitalRest && (word[0] & 0xFF) >= 0xE0 ? 1 : 0;
    }

    private static boolean isLetter(byte b) {
        int c = b & 0xFF;
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0x80 && Arrays.binarySearch(SIGNS, c) < 0);
    }
}
