package org.portcontrol.kit.problem;

import java.util.Map;

/**
 * What the sentences of problems are called in a language.
 *
 * @param tag BCP 47
 * @param texts by the English text; whatever is missing stays English
 */
record Language(String tag, Map<String, String> texts) {

    /** The language of the sources: each of its texts is its own key. */
    static final Language ENGLISH = new Language("en", Map.of());

    Language {
        texts = Map.copyOf(texts);
    }

    String of(String english) {
        return texts.getOrDefault(english, english);
    }
}
