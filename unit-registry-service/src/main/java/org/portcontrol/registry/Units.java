package org.portcontrol.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.portcontrol.kit.problem.Refusal;

/** The units, with all their revisions. */
@Singleton
public class Units extends PlaceLedger<Unit, UnitState> {

    Units(Journal journal, Spellings spellings, Clock clock) {
        super(Section.UNIT, UnitState.class, journal, spellings, clock);
    }

    /** Codes of the units of a country that are not closed. */
    public List<String> openIn(String country) {
        return open(country).map(Entry::code).toList();
    }

    /** Codes of the open units that go on serving a checkpoint after its last day. */
    public List<String> servingBeyondItsLastDay(CheckpointState checkpoint) {
        return open(checkpoint.country())
                .filter(unit -> unit.servesBeyond(checkpoint.until(), checkpoint.code()))
                .map(Entry::code)
                .toList();
    }

    /**
     * Refuses a first day of a checkpoint that lies behind a day on which an open unit is said to have served it.
     *
     * @param pointer what gave it that first day
     */
    public void requireNoneBefore(CheckpointState checkpoint, String pointer) {
        if (checkpoint.since() == null) {
            return;
        }
        List<String> serving = open(checkpoint.country())
                .filter(unit -> unit.servesBefore(checkpoint.since(), checkpoint.code()))
                .map(Entry::code)
                .toList();
        if (!serving.isEmpty()) {
            throw Refusal.at(
                            pointer,
                            RegistryProblem.OUTSIDE_LIFETIME,
                            "Units are assigned to the checkpoint before {0}: {1}.",
                            checkpoint.since(),
                            serving.size())
                    .with("usedBy", serving);
        }
    }

    private Stream<Unit> open(String country) {
        return find("country = ?1 and status <> ?2 order by code", country, Status.CLOSED).stream();
    }
}
