package org.portcontrol.seizure.codelists;

import java.util.List;
import org.portcontrol.kit.language.AcceptLanguage;

/** The languages of labels. */
final class Languages {

    static final String ENGLISH = "en";
    static final String RUSSIAN = "ru";

    private static final List<String> ALL = List.of(ENGLISH, RUSSIAN);

    private Languages() {}

    static String chosenBy(String acceptLanguage) {
        return AcceptLanguage.best(acceptLanguage, ALL);
    }
}
