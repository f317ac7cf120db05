package org.portcontrol.seizure.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Validity;

/** The catalogue as it was at one version: the shipped entries in the order of their file, then the site's own. */
final class Edition {

    private final ListVersion version;
    private final String versionText;
    private final Map<String, Entry> entries;
    private final List<Commodity> commodities;
    private final Search search;

    private Edition(ListVersion version, Map<String, Entry> entries) {
        this.version = version;
        this.versionText = version.toString();
        this.entries = Collections.unmodifiableMap(entries);
        this.commodities = entries.values().stream().map(Entry::commodity).toList();
        this.search = new Search(commodities);
    }

    /** The entries that ship with the suite. */
    static Edition shipped() {
        return of(ShippedList.read("catalogue/commodities.csv", ShippedEntry.class));
    }

    /** The entries of these rows, with the aliases and translations that ship with the suite. */
    static Edition of(List<ShippedEntry> rows) {
        Map<String, List<String>> aliases = new HashMap<>();
        ShippedList.read("catalogue/aliases.csv", ShippedEntry.Alias.class)
                .forEach(alias -> aliases.computeIfAbsent(alias.code(), code -> new ArrayList<>())
                        .add(alias.words()));
        Map<String, Map<String, String>> translations = new HashMap<>();
        ShippedList.read("catalogue/translations.csv", ShippedEntry.Translation.class)
                .forEach(translation -> translations
                        .computeIfAbsent(translation.code(), code -> new TreeMap<>())
                        .put(translation.language(), translation.name()));
        Map<String, Entry> entries = new LinkedHashMap<>();
        LocalDate newest = LocalDate.MIN;
        for (ShippedEntry row : rows) {
            Map<String, String> names = translations.getOrDefault(row.code(), new TreeMap<>());
            names.put(ShippedEntry.ENGLISH, row.name());
            entries.put(row.code(), row.toEntry(names, aliases.getOrDefault(row.code(), List.of())));
            newest = newest.isAfter(row.changedIn()) ? newest : row.changedIn();
        }
        return new Edition(ListVersion.of(newest), entries);
    }

    /** The edition after these changes by the site, oldest first; this one if there are none. */
    Edition after(List<SiteRevision> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, Entry> after = new LinkedHashMap<>(entries);
        long last = version.site();
        for (SiteRevision change : changes) {
            after.put(change.code(), entryAfter(change, after.get(change.code())));
            last = change.madeIn().site();
        }
        return new Edition(new ListVersion(version.release(), last), after);
    }

    private static Entry entryAfter(SiteRevision change, Entry before) {
        SiteDefinition definition = change.definition();
        Validity validity = new Validity(
                definition.validFrom(),
                definition.validTo(),
                before == null ? change.madeIn() : before.validity().addedIn(),
                change.change() == SiteRevision.Change.CLOSED ? change.madeIn() : null);
        return new Entry(
                definition.toCommodity(change.code(), change.madeIn()), validity, change.madeIn(), change.revision());
    }

    ListVersion version() {
        return version;
    }

    /** The same as text; an import asks for it with every row. */
    String versionText() {
        return versionText;
    }

    /** The version that the site's next change makes. */
    ListVersion next() {
        return new ListVersion(version.release(), version.site() + 1);
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
