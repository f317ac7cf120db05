package org.portcontrol.registry.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.Ledger;
import org.portcontrol.registry.Units;

/** Spells what was spelt under older rules, or never, so that searches find it. Three SQL statements if there is none. */
@ApplicationScoped
public class SpellAgain {

    private final Countries countries;
    private final Checkpoints checkpoints;
    private final Units units;

    SpellAgain(Countries countries, Checkpoints checkpoints, Units units) {
        this.countries = countries;
        this.checkpoints = checkpoints;
        this.units = units;
    }

    /** How many entries there were. */
    @Transactional
    public int handle() {
        return Stream.of(countries, checkpoints, units)
                .mapToInt(Ledger::spellAgain)
                .sum();
    }
}
