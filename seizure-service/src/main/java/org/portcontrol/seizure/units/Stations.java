package org.portcontrol.seizure.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Station;

/** Finds the unit and checkpoint that a report names. */
@ApplicationScoped
public class Stations {

    private static final Pair NOTHING = new Pair(null, null);

    private final EntityManager database;

    Stations(EntityManager database) {
        this.database = database;
    }

    /**
     * The station for which this caller may report a seizure of that day. One SQL statement.
     *
     * @return the station, or null if anything was noted
     * @throws Refusal if the unit does not exist or is not the caller's: then nothing else is told about it
     */
    public Station find(String unit, String checkpoint, LocalDate day, Scope scope, Violations violations) {
        List<Pair> found = database.createQuery(
                        "select unit, checkpoint from KnownUnit unit"
                                + " left join KnownCheckpoint checkpoint on checkpoint.code = :checkpoint"
                                + " where unit.code = :unit",
                        Pair.class)
                .setParameter("unit", unit)
                .setParameter("checkpoint", checkpoint)
                .getResultList();
        return check(found.isEmpty() ? NOTHING : found.get(0), checkpoint, day, scope, violations);
    }

    /** All units and checkpoints of these codes that exist, for many reports. Two SQL statements. */
    public Known known(Set<String> units, Set<String> checkpoints) {
        Known known = new Known(new HashMap<>(), new HashMap<>());
        database.createQuery("from KnownUnit where code in :codes", KnownUnit.class)
                .setParameter("codes", units)
                .getResultList()
                .forEach(unit -> known.units.put(unit.code(), unit));
        database.createQuery("from KnownCheckpoint where code in :codes", KnownCheckpoint.class)
                .setParameter("codes", checkpoints)
                .getResultList()
                .forEach(checkpoint -> known.checkpoints.put(checkpoint.code(), checkpoint));
        return known;
    }

    /** Units and checkpoints as they were read for many reports. */
    public static final class Known {

        private final Map<String, KnownUnit> units;
        private final Map<String, KnownCheckpoint> checkpoints;

        private Known(Map<String, KnownUnit> units, Map<String, KnownCheckpoint> checkpoints) {
            this.units = units;
            this.checkpoints = checkpoints;
        }

        /** As {@link Stations#find}, without a statement. */
        public Station find(String unit, String checkpoint, LocalDate day, Scope scope, Violations violations) {
            return check(new Pair(units.get(unit), checkpoints.get(checkpoint)), checkpoint, day, scope, violations);
        }
    }

    private record Pair(KnownUnit unit, KnownCheckpoint checkpoint) {}

    private static Station check(Pair found, String checkpoint, LocalDate day, Scope scope, Violations violations) {
        if (found.unit() == null) {
            throw Refusal.at("/unit", SeizureProblem.UNKNOWN_UNIT, "The registry has no unit of this code.");
        }
        requireOwn(found.unit(), scope);
        if (!check(found, checkpoint, day, violations)) {
            return null;
        }
        return new Station(
                found.unit().code(),
                found.unit().name(),
                found.checkpoint().code(),
                found.checkpoint().name(),
                found.checkpoint().country());
    }

    private static void requireOwn(KnownUnit unit, Scope scope) {
        boolean own = scope.ownsUnit(unit.code()) || (scope.has(Role.FOCAL_POINT) && scope.ownsCountry(unit.country()));
        if (!own) {
            throw Refusal.at("/unit", SeizureProblem.FOREIGN_UNIT, "Your token does not speak for this unit.");
        }
    }

    private static boolean check(Pair found, String checkpoint, LocalDate day, Violations violations) {
        if (!violations.require(
                found.checkpoint() != null,
                Violation.at(
                                "/checkpoint",
                                SeizureProblem.UNKNOWN_CHECKPOINT,
                                "The registry has no checkpoint of this code.")
                        .allowing(found.unit().served(day)))) {
            return false;
        }
        boolean atWork = violations.require(
                found.unit().wasAtWorkOn(day),
                "/unit",
                SeizureProblem.UNIT_NOT_ACTIVE,
                "The unit was not at work on {0}.",
                day);
        if (!violations.require(
                found.checkpoint().wasOpenOn(day),
                "/checkpoint",
                SeizureProblem.CHECKPOINT_CLOSED,
                "The checkpoint was not open on {0}.",
                day)) {
            return false;
        }
        boolean served = violations.require(
                found.unit().served(day).contains(checkpoint),
                Violation.at(
                                "/checkpoint",
                                SeizureProblem.CHECKPOINT_NOT_SERVED,
                                "The unit did not serve this checkpoint on {0}.",
                                day)
                        .allowing(found.unit().served(day)));
        return atWork && served;
    }
}
