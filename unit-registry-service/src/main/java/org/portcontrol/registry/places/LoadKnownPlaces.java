package org.portcontrol.registry.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.Units;

/**
 * Registers the known places that are missing, with history and event as any other registration. What is registered, by
 * whomever and with whatever content, stays as it is. Two instances that start at once register each place once.
 */
@ApplicationScoped
public class LoadKnownPlaces {

    private static final String BY = "known-places";

    private final Countries countries;
    private final Checkpoints checkpoints;
    private final Units units;

    LoadKnownPlaces(Countries countries, Checkpoints checkpoints, Units units) {
        this.countries = countries;
        this.checkpoints = checkpoints;
        this.units = units;
    }

    /** How many places were missing. */
    @Transactional
    public int handle() {
        // Always in the order of the files, so that of two instances one waits for the other and never both.
        Stream<Boolean> added = Stream.of(
                        KnownPlaces.countries().stream().map(row -> countries.add(row.toCountry(), BY)),
                        KnownPlaces.checkpoints().stream().map(row -> checkpoints.add(row.toCheckpoint(), BY)),
                        KnownPlaces.units().stream().map(row -> units.add(row.toUnit(), BY)))
                .flatMap(places -> places);
        return (int) added.filter(missing -> missing).count();
    }
}
