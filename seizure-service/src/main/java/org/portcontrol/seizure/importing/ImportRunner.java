package org.portcontrol.seizure.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** The threads that work at imports: woken when one is asked for, and looking by themselves for what a killed one left. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long POLL_MILLIS = 1_000;
    private static final int MOST_FAILURES = 10;

    private final FindImports findImports;
    private final RunImport runImport;
    private final ImportLock lock;
    private final ImportsConfig config;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
    private ExecutorService threads;

    ImportRunner(FindImports findImports, RunImport runImport, ImportLock lock, ImportsConfig config) {
        this.findImports = findImports;
        this.runImport = runImport;
        this.lock = lock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        AtomicInteger count = new AtomicInteger();
        threads = Executors.newFixedThreadPool(config.runners(), work -> {
            Thread thread = new Thread(work, "import-runner-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < config.runners(); i++) {
            threads.execute(this::work);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** Called when there is something to do. */
    void wake() {
        wakeUps.release();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!workAtOne()) {
                    // Woken or not, the next look tells what is left to do.
                    boolean woken = wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    LOG.tracef("Looking for imports, woken: %s", woken);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean workAtOne() throws InterruptedException {
        try {
            for (UUID importId : findImports.open()) {
                if (lock.tryWith(importId, () -> run(importId))) {
                    return true;
                }
            }
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            LOG.warnf(failed, "Imports stop and are tried again");
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return false;
    }

    /** While the database is away nobody gets here, so failures that count are the import's own. */
    private void run(UUID importId) throws InterruptedException {
        try {
            runImport.run(importId);
            failures.remove(importId);
            // Whoever lost the lock meanwhile leaves the file to the one who has it.
            if (!findImports.open().contains(importId)) {
                runImport.removeFile(importId);
            }
        } catch (RuntimeException failed) {
            if (failures.merge(importId, 1, Integer::sum) >= MOST_FAILURES) {
                failures.remove(importId);
                runImport.giveUp(importId);
            }
            throw failed;
        }
    }
}
