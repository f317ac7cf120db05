package org.portcontrol.seizure.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a list: the day on which the shipped entries were last changed, and how many changes the site has made to
 * its own, {@code 2026-11-25} or {@code 2026-11-25.7}. Later versions compare greater. The version in which an entry was
 * changed has a number if the entry is the site's, and none if it was shipped.
 *
 * @param release the day
 * @param site number of the last change by the site, 0 before the first
 */
public record ListVersion(LocalDate release, long site) implements Comparable<ListVersion> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\\.([1-9][0-9]{0,17}))?");
    private static final Comparator<ListVersion> ORDER =
            Comparator.comparing(ListVersion::release).thenComparing(ListVersion::site);

    public static ListVersion of(LocalDate release) {
        return new ListVersion(release, 0);
    }

    /** The version of that text; empty if it is none. */
    public static Optional<ListVersion> read(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String site = parts.group(2);
            return Optional.of(
                    new ListVersion(LocalDate.parse(parts.group(1)), site == null ? 0 : Long.parseLong(site)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The version that somebody says to hold, if this one is the same or has come after it; else empty. */
    public Optional<ListVersion> since(String held) {
        return read(held).filter(version -> !version.release.isAfter(release) && version.site <= site);
    }

    /** Whether whoever holds that version knows of the change that was made in this one. */
    public boolean isPartOf(ListVersion held) {
        return site == 0 ? !release.isAfter(held.release) : site <= held.site;
    }

    @Override
    public int compareTo(ListVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return site == 0 ? release.toString() : release + "." + site;
    }
}
