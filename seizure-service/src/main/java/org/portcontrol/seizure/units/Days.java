package org.portcontrol.seizure.units;

import java.time.LocalDate;

/** Spans of days whose ends may be open. */
final class Days {

    private Days() {}

    /** True if the day lies from the first to the last day, both included; null is an open end. */
    static boolean within(LocalDate first, LocalDate last, LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
