package org.portcontrol.seizure.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Station;

/** Finds the unit and checkpoint that a report names. */
@ApplicationScoped
public class Stations {

    private final EntityManager database;

    Stations(EntityManager database) {
        this.database = database;
    }

    private record Pair(KnownUnit unit, KnownCheckpoint checkpoint) {}

    /**
     * The station for which this caller may report a seizure of that day.
     *
     * @return the station, or null if anything was noted
     * @throws Refusal if the unit does not exist or is not the caller's: then nothing else is told about it
     */
    public Station find(String unit, String checkpoint, LocalDate day, Scope scope, Violations violations) {
        Pair found = load(unit, checkpoint);
        if (found == null) {
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

    private Pair load(String unit, String checkpoint) {
        List<Pair> found = database.createQuery(
                        "select unit, checkpoint from KnownUnit unit"
                                + " left join KnownCheckpoint checkpoint on checkpoint.code = :checkpoint"
                                + " where unit.code = :unit",
                        Pair.class)
                .setParameter("unit", unit)
                .setParameter("checkpoint", checkpoint)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
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
                "/checkpoint",
                SeizureProblem.UNKNOWN_CHECKPOINT,
                "The registry has no checkpoint of this code.")) {
            return false;
        }
        boolean atWork = violations.require(
                found.unit().wasAtWorkOn(day),
                "/unit",
                SeizureProblem.UNIT_NOT_ACTIVE,
                "The unit was not at work on " + day + ".");
        if (!violations.require(
                found.checkpoint().wasOpenOn(day),
                "/checkpoint",
                SeizureProblem.CHECKPOINT_CLOSED,
                "The checkpoint was not open on " + day + ".")) {
            return false;
        }
        boolean served = violations.require(
                found.unit().served(checkpoint, day),
                "/checkpoint",
                SeizureProblem.CHECKPOINT_NOT_SERVED,
                "The unit did not serve this checkpoint on " + day + ".");
        return atWork && served;
    }
}
