package org.portcontrol.seizure.vocabulary;

import java.util.Locale;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Spellings;

/** The ways in which a cell says that nobody knows. */
final class UnknownWords {

    /** Compared with their punctuation: N/A is not NA, which is Namibia's code. */
    private static final Spellings<Boolean> WORDS =
            new Spellings<>(words -> words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));

    static {
        ShippedList.read("vocabulary/unknown.csv", Row.class).forEach(row -> WORDS.add(row.words(), true));
    }

    private UnknownWords() {}

    record Row(String words, String source) {}

    static boolean contain(String words) {
        return words == null
                || words.codePoints().noneMatch(Character::isLetterOrDigit)
                || WORDS.find(words).isPresent();
    }
}
