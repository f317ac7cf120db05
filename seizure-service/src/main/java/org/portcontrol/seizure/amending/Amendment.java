package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.kit.json.MergePatch;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Circumstances;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Locality;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Source;
import org.portcontrol.seizure.Station;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.report.Kept;
import org.portcontrol.seizure.report.Reading;
import org.portcontrol.seizure.report.SeizureReport;
import org.portcontrol.seizure.units.Stations;

/** Lays a patch over what was stated of a record, reads the whole like a report, and states the record anew. */
@Singleton
class Amendment {

    private final RequestReader reader;
    private final MergePatch mergePatch;
    private final Stations stations;
    private final Catalogue catalogue;
    private final Clock clock;

    Amendment(RequestReader reader, MergePatch mergePatch, Stations stations, Catalogue catalogue, Clock clock) {
        this.reader = reader;
        this.mergePatch = mergePatch;
        this.stations = stations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Applies the patch; one that changes nothing leaves the record as it is.
     *
     * @param state the record's state as a tree
     */
    void apply(JsonNode patch, JsonNode state, Seizure seizure, Scope by, Instant now) {
        if (!patch.isObject()) {
            throw Refusal.at("", CommonProblem.MALFORMED_VALUE, "It must be a JSON object.");
        }
        JsonNode before = StatedDocument.of(state);
        JsonNode after = mergePatch.apply(patch, before);
        if (Differences.between(before, after).isEmpty()) {
            return;
        }
        boolean ofUnit = seizure.source() == Source.PORT_CONTROL_UNIT;
        SeizureReport stated = reader.read(
                after,
                SeizureReport.class,
                ofUnit ? SeizureReport.OfUnit.class : SeizureReport.OfNationalAuthority.class);
        Violations violations = new Violations();
        requireFixed(stated, seizure.state(), violations);
        LocalDate day = day(stated, violations);
        Reading reading = new Reading(
                catalogue,
                clock,
                day,
                stated.heldVersion(),
                Kept.of(seizure.state().items()),
                violations);
        List<Item> lines = stated.items(
                reading, new LineNumbers(seizure.state().items(), seizure.lastLine(), violations).of(stated.items()));
        Circumstances told = stated.circumstances(reading);
        requireNextUnit(stated, seizure.state(), violations);
        if (ofUnit) {
            Station where = station(stated, seizure.state(), day, by, violations);
            violations.refuseIfAny();
            seizure.amend(where, day, lines, told, now);
        } else {
            violations.refuseIfAny();
            Locality where = new Locality(seizure.state().country(), stated.place(), stated.administrativeRegion());
            seizure.amend(where, day, lines, told, now);
        }
    }

    private LocalDate day(SeizureReport stated, Violations violations) {
        LocalDate day = stated.day();
        if (violations.require(day != null, "/seizedOn", CommonProblem.MISSING_VALUE, "It must be told.")) {
            Seizure.checkDay(day, "/seizedOn", clock, violations);
        }
        return day;
    }

    /** The unit is in the reference, and who may see the record depends on it. */
    private static void requireFixed(SeizureReport stated, SeizureState current, Violations violations) {
        violations.require(
                stated.id() == null || stated.id().equals(current.id()),
                "/id",
                SeizureProblem.FIXED_FIELD,
                "The id of a record never changes.");
        violations.require(
                stated.unit() == null || stated.unit().equals(current.unit()),
                "/unit",
                SeizureProblem.FIXED_FIELD,
                "The unit of a record never changes.");
    }

    /** Judged anew only if it is stated anew, as the station is. */
    private void requireNextUnit(SeizureReport stated, SeizureState current, Violations violations) {
        Route before = current.circumstances().route();
        String next = stated.nextUnit();
        if (before == null || !Objects.equals(next, before.nextUnit())) {
            stations.requireUnit(next, "/route/nextUnit", violations);
        }
    }

    /** Judged anew only if it is stated anew: what the registry has changed meanwhile must not hold up other words. */
    private Station station(
            SeizureReport stated, SeizureState current, LocalDate day, Scope by, Violations violations) {
        boolean same = stated.checkpoint().equals(current.checkpoint())
                && current.seizedOn().equals(day);
        if (same || day == null || !violations.isEmpty()) {
            return new Station(
                    current.unit(),
                    current.unitName(),
                    current.checkpoint(),
                    current.checkpointName(),
                    current.country());
        }
        return stations.find(stated.unit(), stated.checkpoint(), day, by, violations);
    }
}
