package org.portcontrol.seizure.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Removes files that no import needs, since the service died while they came. Runs at the start and every hour. */
@ApplicationScoped
class RemoveAbandonedFiles {

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Clock clock;

    RemoveAbandonedFiles(ImportJobs jobs, ImportFiles files, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void handle() {
        files.removeAbandoned(jobs.open(), clock.instant());
    }
}
