package org.portcontrol.seizure.duplicates;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.background.Loops;

/** Lets {@link SuspectDuplicates} look again and again, on a thread of its own, behind everything else that is done. */
@ApplicationScoped
class DuplicateWatch {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(1);

    private final SuspectDuplicates suspectDuplicates;
    private final Loops loops;
    private Loop watching;

    DuplicateWatch(SuspectDuplicates suspectDuplicates, Loops loops) {
        this.suspectDuplicates = suspectDuplicates;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        watching = loops.start("duplicate-watch", PAUSE, suspectDuplicates::handle);
    }

    void stop(@Observes ShutdownEvent event) {
        watching.stop(PATIENCE_AT_STOP);
    }
}
