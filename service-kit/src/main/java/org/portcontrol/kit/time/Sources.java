package org.portcontrol.kit.time;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Produces the clock and the source of ids. */
public class Sources {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    IdSource ids() {
        NoArgGenerator generator = Generators.timeBasedEpochRandomGenerator();
        return generator::generate;
    }
}
