package org.portcontrol.registry;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violations;

/** Names by language. */
final class Names {

    private static final String MANDATORY = "en";

    private Names() {}

    static void check(Map<String, String> names, Violations violations) {
        violations.require(
                names.containsKey(MANDATORY),
                "/names/" + MANDATORY,
                CommonProblem.MISSING_VALUE,
                "The English name is mandatory.");
        names.keySet()
                .forEach(language -> violations.require(
                        isLanguage(language),
                        pointer(language),
                        RegistryProblem.UNKNOWN_LANGUAGE,
                        "It must be a BCP 47 language tag in its usual spelling, for example en, ru, tg or uz-Cyrl."));
    }

    static String pointer(String language) {
        return "/names/" + language.replace("~", "~0").replace("/", "~1");
    }

    /** The names in the order of their languages, so that the same names always make the same JSON. */
    static Map<String, String> ordered(Map<String, String> names) {
        return Collections.unmodifiableMap(new TreeMap<>(names));
    }

    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            // ISO 639 has two or three letters; the longer subtags that BCP 47 keeps room for do not exist.
            return locale.getLanguage().matches("[a-z]{2,3}")
                    && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException noLanguage) {
            return false;
        }
    }
}
