package org.portcontrol.seizure.duplicates;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Lets {@link SuspectDuplicates} look again and again, on a thread of its own, behind everything else that is done. */
@ApplicationScoped
class DuplicateWatch {

    private static final Logger LOG = Logger.getLogger(DuplicateWatch.class);
    private static final long POLL_MILLIS = 300;

    private final SuspectDuplicates suspectDuplicates;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watch = new Thread(work, "duplicate-watch");
        watch.setDaemon(true);
        return watch;
    });
    private ScheduledFuture<?> watching;

    DuplicateWatch(SuspectDuplicates suspectDuplicates) {
        this.suspectDuplicates = suspectDuplicates;
    }

    void start(@Observes StartupEvent event) {
        watching = thread.scheduleWithFixedDelay(this::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        watching.cancel(false);
        thread.shutdown();
    }

    private void look() {
        try {
            boolean more = true;
            while (more && !watching.isCancelled()) {
                more = suspectDuplicates.handle();
            }
        } catch (RuntimeException failed) {
            LOG.warnf("Duplicates are looked for again later: %s", failed.toString());
        }
    }
}
