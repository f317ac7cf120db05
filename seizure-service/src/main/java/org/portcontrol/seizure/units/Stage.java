package org.portcontrol.seizure.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * From which day on a unit or checkpoint stood as it did; a null day is its first.
 *
 * @param status PLANNED, ACTIVE or SUSPENDED
 */
record Stage(String status, LocalDate from) {

    private static final String ACTIVE = "ACTIVE";
    private static final String CLOSED = "CLOSED";

    Stage {
        Objects.requireNonNull(status, "status");
    }

    /**
     * True if something of this life was active on that day. Its first and last day are for the caller to check.
     *
     * @param stages every change of status, oldest first; empty while there has been none but its closing
     * @param status how it stands today
     * @param until its last day, or null
     */
    static boolean isActive(List<Stage> stages, String status, LocalDate until, LocalDate day) {
        if (stages.isEmpty()) {
            // What was closed without a day counts as always closed.
            return status.equals(ACTIVE) || (status.equals(CLOSED) && until != null);
        }
        return stages.stream()
                .filter(stage -> stage.from == null || !day.isBefore(stage.from))
                .reduce((earlier, later) -> later)
                .filter(stage -> stage.status.equals(ACTIVE))
                .isPresent();
    }
}
