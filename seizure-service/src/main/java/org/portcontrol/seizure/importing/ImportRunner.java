package org.portcontrol.seizure.importing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.background.Loops;

/** The loops that work at imports: woken when one is asked for, and looking by themselves for what a killed one left. */
@ApplicationScoped
class ImportRunner {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 10;

    private final FindImports findImports;
    private final RunImport runImport;
    private final ImportLock lock;
    private final ImportsConfig config;
    private final Loops loops;
    private final List<Loop> runners = new ArrayList<>();
    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();

    ImportRunner(FindImports findImports, RunImport runImport, ImportLock lock, ImportsConfig config, Loops loops) {
        this.findImports = findImports;
        this.runImport = runImport;
        this.lock = lock;
        this.config = config;
        this.loops = loops;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= config.runners(); i++) {
            runners.add(loops.start("import-runner-" + i, PAUSE, this::workAtOne));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        // The batch in work is rolled back, and stored by whoever goes on.
        runners.forEach(runner -> runner.stop(Duration.ZERO));
    }

    /** Called when there is something to do. */
    void wake() {
        runners.forEach(Loop::wake);
    }

    private boolean workAtOne() throws Exception {
        for (UUID importId : findImports.open()) {
            if (lock.tryWith(importId, () -> run(importId))) {
                return true;
            }
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
        } catch (RuntimeException | Error failed) {
            if (failures.merge(importId, 1, Integer::sum) >= MOST_FAILURES) {
                failures.remove(importId);
                runImport.giveUp(importId);
            }
            throw failed;
        }
    }
}
