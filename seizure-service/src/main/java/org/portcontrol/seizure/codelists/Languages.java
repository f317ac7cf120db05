package org.portcontrol.seizure.codelists;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The languages of labels. */
final class Languages {

    static final String ENGLISH = "en";
    static final String RUSSIAN = "ru";

    private static final List<String> ALL = List.of(ENGLISH, RUSSIAN);

    private Languages() {}

    /** The language that suits best, English if none does: a label in some language is better than none. */
    static String chosenBy(String acceptLanguage) {
        try {
            String chosen = acceptLanguage == null ? null : Locale.lookupTag(LanguageRange.parse(acceptLanguage), ALL);
            return chosen == null ? ENGLISH : chosen;
        } catch (IllegalArgumentException noLanguages) {
            return ENGLISH;
        }
    }
}
