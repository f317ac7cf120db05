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

/** Finds the units and checkpoints that a report names. */
@ApplicationScoped
public class Stations implements LocalRegistry {

    private static final Pair NOTHING = new Pair(null, null);

    private final EntityManager database;

    Stations(EntityManager database) {
        this.database = database;
    }

    /** {@inheritDoc} One SQL statement. */
    @Override
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

    /** {@inheritDoc} One SQL statement, and none if no code is given. */
    @Override
    public void requireUnit(String code, String pointer, Violations violations) {
        violations.require(code == null || database.find(KnownUnit.class, code) != null, unknownUnit(pointer));
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
    public static final class Known implements LocalRegistry {

        private final Map<String, KnownUnit> units;
        private final Map<String, KnownCheckpoint> checkpoints;

        private Known(Map<String, KnownUnit> units, Map<String, KnownCheckpoint> checkpoints) {
            this.units = units;
            this.checkpoints = checkpoints;
        }

        /** {@inheritDoc} Without a statement. */
        @Override
        public Station find(String unit, String checkpoint, LocalDate day, Scope scope, Violations violations) {
            return check(new Pair(units.get(unit), checkpoints.get(checkpoint)), checkpoint, day, scope, violations);
        }

        /** {@inheritDoc} Without a statement; the code must have been among those that were read. */
        @Override
        public void requireUnit(String code, String pointer, Violations violations) {
            violations.require(code == null || units.containsKey(code), unknownUnit(pointer));
        }
    }

    private record Pair(KnownUnit unit, KnownCheckpoint checkpoint) {}

    private static Station check(Pair found, String checkpoint, LocalDate day, Scope scope, Violations violations) {
        if (found.unit() == null) {
            throw Refusal.of(unknownUnit("/unit"));
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

    private static Violation unknownUnit(String pointer) {
        return Violation.at(pointer, SeizureProblem.UNKNOWN_UNIT, "The registry has no unit of this code.")
                .allowingAt("/api/v1/units");
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
