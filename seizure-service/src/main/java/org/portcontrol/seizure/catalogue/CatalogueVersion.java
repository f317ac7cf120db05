package org.portcontrol.seizure.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the catalogue: the day on which the built-in entries were last changed, and how many changes the site has
 * made to its own, {@code 2026-11-25} or {@code 2026-11-25.7}. Later versions compare greater. The version in which an
 * entry was changed has a number if the entry is the site's, and none if it is built in.
 *
 * @param release the day
 * @param site number of the last change by the site, 0 before the first
 */
record CatalogueVersion(LocalDate release, long site) implements Comparable<CatalogueVersion> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\\.([1-9][0-9]{0,17}))?");
    private static final Comparator<CatalogueVersion> ORDER =
            Comparator.comparing(CatalogueVersion::release).thenComparing(CatalogueVersion::site);

    static CatalogueVersion of(LocalDate release) {
        return new CatalogueVersion(release, 0);
    }

    /** The version of that text; empty if there is none. */
    static Optional<CatalogueVersion> read(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String site = parts.group(2);
            return Optional.of(
                    new CatalogueVersion(LocalDate.parse(parts.group(1)), site == null ? 0 : Long.parseLong(site)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether whoever holds that version knows of the change that was made in this one. */
    boolean isPartOf(CatalogueVersion held) {
        return site == 0 ? !release.isAfter(held.release) : site <= held.site;
    }

    /** True if that version could never have been given out while this one is current. */
    boolean isBehind(CatalogueVersion other) {
        return other.release.isAfter(release) || other.site > site;
    }

    @Override
    public int compareTo(CatalogueVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return site == 0 ? release.toString() : release + "." + site;
    }
}
