package org.portcontrol.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violations;

/** Bounds of the days in the registry: a day outside them is a slip of the pen. */
public final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Days() {}

    static void check(LocalDate day, String pointer, Violations violations) {
        violations.require(
                day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST)),
                pointer,
                CommonProblem.VALUE_OUT_OF_BOUNDS,
                "It must be a day from {0} to {1}.",
                EARLIEST,
                LATEST);
    }

    /** The day it is in UTC. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Notes a day that has not begun anywhere on earth. */
    static void checkBegun(LocalDate day, String pointer, Clock clock, Violations violations) {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        violations.require(
                !day.isAfter(latestToday),
                pointer,
                RegistryProblem.DATE_IN_FUTURE,
                "The day has not begun anywhere yet.");
    }
}
