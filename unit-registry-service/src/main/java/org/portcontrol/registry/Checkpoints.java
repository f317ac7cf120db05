package org.portcontrol.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.portcontrol.kit.problem.Violations;

/** The checkpoints, with all their revisions. */
@Singleton
public class Checkpoints extends PlaceLedger<Checkpoint, CheckpointState> {

    Checkpoints(Journal journal, Spellings spellings, Clock clock) {
        super(Section.CHECKPOINT, CheckpointState.class, journal, spellings, clock);
    }

    /**
     * Notes every checkpoint that the unit cannot serve as it says: one that does not exist, is another country's, or
     * was closed meanwhile. The others are not closed until this transaction ends.
     */
    public void requireServable(UnitState unit, Violations violations) {
        Map<String, Checkpoint> known =
                held(unit.checkpoints().stream().map(Assignment::checkpoint).toList());
        for (int i = 0; i < unit.checkpoints().size(); i++) {
            Assignment assignment = unit.checkpoints().get(i);
            String pointer = "/checkpoints/" + i;
            Checkpoint checkpoint = known.get(assignment.checkpoint());
            if (violations.require(
                    checkpoint != null,
                    pointer + "/checkpoint",
                    RegistryProblem.UNKNOWN_CHECKPOINT,
                    "The registry has no checkpoint of this code.")) {
                requireServable(assignment, checkpoint, unit.country(), pointer, violations);
            }
        }
    }

    private static void requireServable(
            Assignment assignment, Checkpoint checkpoint, String country, String pointer, Violations violations) {
        violations.require(
                checkpoint.country().equals(country),
                pointer + "/checkpoint",
                RegistryProblem.FOREIGN_CHECKPOINT,
                "The checkpoint is in {0}, the unit in {1}.",
                checkpoint.country(),
                country);
        violations.require(
                assignment.isWithin(checkpoint.since(), null),
                pointer + "/from",
                RegistryProblem.OUTSIDE_LIFETIME,
                "The checkpoint's first day is {0}.",
                String.valueOf(checkpoint.since()));
        violations.require(
                checkpoint.until() == null || !assignment.lastsBeyond(checkpoint.until()),
                pointer + "/to",
                RegistryProblem.CHECKPOINT_CLOSED,
                "The checkpoint was closed; {0} was its last day.",
                String.valueOf(checkpoint.until()));
    }

    /**
     * Locks those of the checkpoints that exist, for changes in any order: in the order of their codes, as a unit that serves
     * several does, so that neither stands in the other's way.
     */
    public void holdForChanges(List<String> codes) {
        getEntityManager()
                .createNativeQuery("select code from checkpoint where code = any(cast(?1 as text[]))"
                        + " order by code for no key update")
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList();
    }

    /** Codes of the checkpoints of a country that are not closed. */
    public List<String> openIn(String country) {
        return find("country = ?1 and status <> ?2 order by code", country, Status.CLOSED).stream()
                .map(Entry::code)
                .toList();
    }
}
