package org.portcontrol.seizure.lists;

import java.time.LocalDate;

/**
 * On which days a code may be used, and in which versions of its list it came and went.
 *
 * @param from first day; null if any day may be the first
 * @param to last day; null while the code is in use
 * @param retiredIn version that gave it a last day; null while it has none
 */
public record Validity(LocalDate from, LocalDate to, ListVersion addedIn, ListVersion retiredIn) {

    /** Of a code that was shipped. */
    public static Validity shipped(LocalDate from, LocalDate to, LocalDate addedIn, LocalDate retiredIn) {
        return new Validity(from, to, ListVersion.of(addedIn), retiredIn == null ? null : ListVersion.of(retiredIn));
    }

    /** Both ends are included; an open end is without end. */
    public boolean isOn(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    private boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /**
     * Whether a record of that day may use the code: it is valid on the day, or whoever made the record holds a version
     * of the list in which the code had not been retired and cannot know better.
     *
     * @param day null if it is not known, which no code is refused for
     * @param heldVersion null, or no version at all, if nobody says which it is
     */
    public boolean allows(LocalDate day, String heldVersion) {
        return day == null
                || isOn(day)
                || (endsBefore(day)
                        && ListVersion.read(heldVersion)
                                .filter(this::isInUseFor)
                                .isPresent());
    }

    private boolean isInUseFor(ListVersion held) {
        return addedIn.isPartOf(held) && (retiredIn == null || !retiredIn.isPartOf(held));
    }
}
