package org.portcontrol.seizure.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Circumstances;
import org.portcontrol.seizure.Details;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Station;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.report.Kept;
import org.portcontrol.seizure.report.Reading;
import org.portcontrol.seizure.report.SeizureReport;
import org.portcontrol.seizure.units.LocalRegistry;

/** Makes records out of reports, or says all that is wrong with them. */
@Singleton
class NewSeizures {

    private final Catalogue catalogue;
    private final Clock clock;

    NewSeizures(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A report that was read and found right. */
    record Drafted(Station station, LocalDate seizedOn, Details details) {

        Seizure toSeizure(UUID id, String reference, Instant now) {
            return Seizure.reported(id, reference, station, seizedOn, details, now);
        }
    }

    /** Reads a report; whatever is wrong with it is refused in one go. */
    Drafted read(SeizureReport report, LocalRegistry registry, Scope scope) {
        Violations violations = new Violations();
        LocalDate day = report.day();
        Reading reading = new Reading(catalogue, clock, day, report.heldVersion(), Kept.NOTHING, violations);
        Station station = null;
        if (violations.require(day != null, "/seizedOn", CommonProblem.MISSING_VALUE, "It must be told.")) {
            Seizure.checkDay(day, "/seizedOn", clock, violations);
            station = registry.find(report.unit(), report.checkpoint(), day, scope, violations);
        }
        registry.requireUnit(report.nextUnit(), "/route/nextUnit", violations);
        List<Item> items = report.items(reading, numbers(report, violations));
        Circumstances told = report.circumstances(reading);
        violations.refuseIfAny();
        return new Drafted(station, day, new Details(items, told, null));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Lines are numbered in the order of the report; a device that numbers them itself must do the same. */
    private static List<Integer> numbers(SeizureReport report, Violations violations) {
        return IntStream.rangeClosed(1, report.items().size())
                .peek(number -> {
                    Integer stated = report.items().get(number - 1).line();
                    violations.require(
                            stated == null || stated == number,
                            "/items/" + (number - 1) + "/line",
                            SeizureProblem.UNKNOWN_LINE,
                            "Lines of a report are numbered from 1 in their order.");
                })
                .boxed()
                .toList();
    }
}
