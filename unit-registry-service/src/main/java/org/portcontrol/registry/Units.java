package org.portcontrol.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The units, with all their revisions. */
@Singleton
public class Units extends Ledger<Unit, UnitState> {

    Units(Journal journal, Clock clock) {
        super(Section.UNIT, journal, clock);
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

    private Stream<Unit> open(String country) {
        return find("country = ?1 and status <> ?2 order by code", country, Status.CLOSED).stream();
    }
}
