package org.portcontrol.seizure.report;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.catalogue.Catalogue;

/**
 * What the parts of a report are read against, and where they note what is wrong.
 *
 * @param seizedOn day of the seizure, or null if it is not told
 * @param heldVersion the catalogue that the device held, or null
 * @param kept what the record tells already
 */
public record Reading(
        Catalogue catalogue, Clock clock, LocalDate seizedOn, String heldVersion, Kept kept, Violations violations) {

    /** How far the clock of a device may be ahead. */
    private static final Duration AHEAD = Duration.ofHours(1);

    /** The commodity, if a seizure of that day may name it or the record does already. */
    Commodity commodity(String code, String pointer) {
        return kept.commodities().contains(code)
                ? catalogue.find(code).orElseThrow()
                : catalogue.read(code, seizedOn, heldVersion, pointer, violations);
    }

    /** Notes a quantity that makes no sense for the commodity. */
    void dimension(Commodity commodity, Quantity quantity, String pointer) {
        if (!kept.commodities().contains(commodity.code())) {
            commodity.requireMeasuredBy(quantity, pointer, violations);
        }
    }

    <E extends Enum<E>> E code(Class<E> list, String code, String pointer) {
        return Codes.read(list, code, pointer, violations);
    }

    String country(String code, String pointer) {
        return Codes.country(code, pointer, violations);
    }

    String currency(String code, String pointer) {
        return kept.currencies().contains(code) ? code : Codes.currency(code, pointer, violations);
    }

    boolean require(boolean condition, String pointer, ProblemType type, String detail, Object... values) {
        return violations.require(condition, pointer, type, detail, values);
    }

    /** Notes a day that has not begun anywhere. */
    void day(LocalDate day, String pointer) {
        if (day != null) {
            Seizure.checkDay(day, pointer, clock, violations);
        }
    }

    /** Notes a moment that is still to come, even if the clock of the device is ahead. */
    void moment(OffsetDateTime moment, String pointer) {
        if (moment != null) {
            day(moment.toLocalDate(), pointer);
            require(
                    !moment.toInstant().isAfter(clock.instant().plus(AHEAD)),
                    pointer,
                    SeizureProblem.DATE_IN_FUTURE,
                    "The moment is still to come.");
        }
    }
}
