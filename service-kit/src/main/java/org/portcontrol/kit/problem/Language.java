package org.portcontrol.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * What the sentences of problems are called in a language.
 *
 * @param tag BCP 47
 * @param texts by the English text; whatever is missing stays English
 */
public record Language(String tag, Map<String, String> texts) {

    /** The language of the sources: each of its texts is its own key. */
    public static final Language ENGLISH = new Language("en", Map.of());

    public Language {
        texts = Map.copyOf(texts);
    }

    /**
     * A sentence of a problem that was stored in English.
     *
     * @param pattern with places for the values
     * @param values as {@link Violation#values()} gave them
     */
    public String sentence(String pattern, List<String> values) {
        return new Detail(pattern, List.copyOf(values)).in(this);
    }

    String of(String english) {
        return texts.getOrDefault(english, english);
    }
}
