package org.portcontrol.kit.language;

import java.util.Collection;
import java.util.Locale;

/** Reads {@code Accept-Language}. */
public final class AcceptLanguage {

    private static final String ENGLISH = "en";

    private AcceptLanguage() {}

    /**
     * The language on offer that the header likes best; English if it likes none, says nothing or cannot be read, for an
     * answer in some language is better than none.
     *
     * @param header the header, or null
     * @param offered BCP 47 tags
     */
    public static String best(String header, Collection<String> offered) {
        if (header == null) {
            return ENGLISH;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), offered);
            return tag == null ? ENGLISH : tag;
        } catch (IllegalArgumentException notAList) {
            return ENGLISH;
        }
    }
}
