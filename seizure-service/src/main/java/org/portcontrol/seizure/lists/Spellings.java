package org.portcontrol.seizure.lists;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** What spellings stand for. No spelling stands for two things. */
public final class Spellings<T> {

    private static final Set<String> STOP_WORDS = Set.of("the", "of", "and");
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 200;

    private final UnaryOperator<String> key;
    private final Map<String, T> meanings = new HashMap<>();

    /** Workbooks repeat the same few spellings millions of times. */
    private final Map<String, Optional<T>> remembered = new ConcurrentHashMap<>();

    /** Spellings are the same if their keys are. */
    public Spellings(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Spellings are the same if their letters and digits are. */
    public static <T> Spellings<T> byLetters() {
        return new Spellings<>(Spellings::letters);
    }

    /** Spellings are the same if their words are, in whatever order. */
    public static <T> Spellings<T> byWords() {
        return new Spellings<>(Spellings::words);
    }

    /** Adds a spelling, which must not stand for anything else yet. */
    public void add(String spelling, T meaning) {
        T other = meanings.putIfAbsent(key.apply(spelling), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException(spelling + " stands for " + other + " and for " + meaning);
        }
    }

    /** Adds a spelling, unless it stands for something already. */
    public void addUnlessTaken(String spelling, T meaning) {
        meanings.putIfAbsent(key.apply(spelling), meaning);
    }

    public Optional<T> find(String words) {
        if (words == null) {
            return Optional.empty();
        }
        Optional<T> known = remembered.get(words);
        if (known != null) {
            return known;
        }
        Optional<T> found = Optional.ofNullable(meanings.get(key.apply(words)));
        if (words.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(words, found);
        }
        return found;
    }

    /** Each key with what it stands for. */
    public Map<String, T> all() {
        return Collections.unmodifiableMap(meanings);
    }

    /** The letters and digits alone, small and without diacritics. */
    public static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(letter -> letter == 'ı' ? 'i' : letter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String words(String words) {
        Set<String> sorted = new TreeSet<>();
        for (String word : words.replaceAll("['’ʻʼ`]", "").split("[\\P{L}&&\\P{M}&&\\P{N}]+", -1)) {
            String letters = letters(word);
            if (!letters.isEmpty() && !STOP_WORDS.contains(letters)) {
                sorted.add(letters);
            }
        }
        return String.join(" ", sorted);
    }
}
