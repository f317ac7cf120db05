package org.portcontrol.registry.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.portcontrol.kit.csv.CsvSafe;

/** What tables of any place have in common. */
public final class PlaceColumns {

    private PlaceColumns() {}

    /** Writes a table. */
    public static void write(OutputStream out, List<String> headings, List<List<String>> rows) {
        try (CsvWriter csv = CsvSafe.writer(out, ',')) {
            csv.writeRecord(headings);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        return languages.stream().map(language -> text(names.get(language))).toList();
    }

    /** Free text, so that no spreadsheet program computes it; empty for null. */
    public static String text(String text) {
        return text == null ? "" : CsvSafe.neutral(text);
    }

    /** Anything that is written as it reads; empty for null. */
    public static String plain(Object value) {
        return Objects.toString(value, "");
    }

    /** Several values in one cell. */
    public static String joined(List<String> parts) {
        return text(String.join("; ", parts));
    }
}
