package org.portcontrol.registry;

import java.time.Clock;
import java.time.LocalDate;
import org.portcontrol.kit.problem.Violations;

/** The law that units and checkpoints have beyond that of every entry: they open, pause and go on. */
public abstract class PlaceLedger<E extends Place<S>, S extends State> extends Ledger<E, S> {

    private final Clock clock;

    PlaceLedger(Section section, Class<S> form, Journal journal, Spellings spellings, Clock clock) {
        super(section, form, journal, spellings, clock);
        this.clock = clock;
    }

    /** Gives an open entry another status from a day on, or corrects the day of its present one. */
    public S turn(String code, int base, Status next, LocalDate from, Act act) {
        Violations violations = new Violations();
        Days.check(from, "/from", violations);
        Days.checkBegun(from, "/from", clock, violations);
        violations.refuseIfAny();
        return change(code, base, act, entry -> {
            entry.turn(next, from, violations);
            violations.refuseIfAny();
        });
    }
}
