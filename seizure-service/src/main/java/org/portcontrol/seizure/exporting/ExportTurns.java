package org.portcontrol.seizure.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.portcontrol.kit.problem.Refusal;

/** Lets a few exports at a time read the database, so that a crowd of them leaves connections for officers who report. */
@ApplicationScoped
class ExportTurns {

    private static final String SECONDS = "20";

    private final Semaphore turns;
    private final Duration patience;

    ExportTurns(ExportsConfig config) {
        this.turns = new Semaphore(config.mostAtOnce(), true);
        this.patience = config.patience();
    }

    /** Does something when it is its turn. */
    void take(Runnable work) {
        if (!await()) {
            throw Refusal.of(ExportProblem.TOO_MANY_EXPORTS, "Others export at the moment, more than is good.")
                    .withHeader("Retry-After", SECONDS);
        }
        try {
            work.run();
        } finally {
            turns.release();
        }
    }

    private boolean await() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
