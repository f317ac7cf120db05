package org.portcontrol.registry.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The columns that tables of any place have. */
public final class PlaceColumns {

    private PlaceColumns() {}

    /** {@code name_en} first, then one per other language that occurs. */
    public static List<String> languages(Collection<Map<String, String>> names) {
        TreeSet<String> others = new TreeSet<>();
        names.forEach(byLanguage -> others.addAll(byLanguage.keySet()));
        others.remove("en");
        List<String> languages = new ArrayList<>(List.of("en"));
        languages.addAll(others);
        return languages;
    }

    /** The headings of these languages. */
    public static List<String> headings(List<String> languages) {
        return languages.stream().map(language -> "name_" + language).toList();
    }

    /** The names in these languages; empty where there is none. */
    public static List<String> cells(List<String> languages, Map<String, String> names) {
        return languages.stream()
                .map(language -> CsvSafe.text(names.get(language)))
                .toList();
    }

    /** Anything that is written as it reads; empty for null. */
    public static String plain(Object value) {
        return Objects.toString(value, "");
    }

    /** Several values in one cell. */
    public static String joined(List<String> parts) {
        return CsvSafe.text(String.join("; ", parts));
    }
}
