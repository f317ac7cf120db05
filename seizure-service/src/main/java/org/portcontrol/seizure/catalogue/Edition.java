package org.portcontrol.seizure.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.ShippedList;

/** The catalogue as it was at one version: the built-in entries in the order of their file, then the site's own. */
final class Edition {

    private final ListVersion version;
    private final Map<String, Entry> entries;
    private final List<Commodity> commodities;
    private final Search search;

    private Edition(ListVersion version, Map<String, Entry> entries) {
        this.version = version;
        this.entries = Collections.unmodifiableMap(entries);
        this.commodities = entries.values().stream().map(Entry::commodity).toList();
        this.search = new Search(commodities);
    }

    /** The built-in entries. */
    static Edition shipped() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        ShippedList.read("catalogue/aliases.csv", ShippedEntry.Alias.class)
                .forEach(alias -> aliases.computeIfAbsent(alias.code(), code -> new ArrayList<>())
                        .add(alias.words()));
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        ShippedList.read("catalogue/translations.csv", ShippedEntry.Translation.class)
                .forEach(translation -> names.computeIfAbsent(translation.code(), code -> new TreeMap<>())
                        .put(translation.language(), translation.name()));
        Map<String, Entry> entries = new LinkedHashMap<>();
        LocalDate newest = LocalDate.MIN;
        for (ShippedEntry row : ShippedList.read("catalogue/commodities.csv", ShippedEntry.class)) {
            Map<String, String> named = names.getOrDefault(row.code(), new TreeMap<>());
            named.put("en", row.name());
            entries.put(row.code(), row.toEntry(named, aliases.getOrDefault(row.code(), List.of())));
            newest = Collections.max(List.of(newest, row.changedIn()), Comparator.naturalOrder());
        }
        return new Edition(ListVersion.of(newest), entries);
    }

    /** The edition after the site's changes, of which the last is of that version. */
    Edition after(List<Entry> changed, ListVersion last) {
        Map<String, Entry> after = new LinkedHashMap<>(entries);
        changed.forEach(entry -> after.put(entry.commodity().code(), entry));
        return new Edition(new ListVersion(version.release(), last.site()), after);
    }

    ListVersion version() {
        return version;
    }

    /** The entry of that code, or null. */
    Entry entry(String code) {
        return entries.get(code);
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    List<Commodity> commodities() {
        return commodities;
    }

    Search search() {
        return search;
    }
}
