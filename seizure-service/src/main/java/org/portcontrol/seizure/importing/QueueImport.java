package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;

/**
 * Takes an import on, unless the same file has been imported already.
 *
 * <p>Refuses with {@code file-already-imported}.
 */
@ApplicationScoped
class QueueImport {

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Clock clock;

    QueueImport(ImportJobs jobs, ImportFiles files, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.clock = clock;
    }

    /** @param again true if a file that was imported before shall be imported once more */
    @Transactional
    ImportView handle(ReceivedFile file, Profile profile, boolean dryRun, boolean again, Scope scope) {
        if (!dryRun && !again) {
            jobs.ofSameFile(file.sha256()).ifPresent(earlier -> {
                files.remove(file.id());
                throw refusal(earlier, scope);
            });
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ImportJob job = ImportJob.queued(file, profile, dryRun, scope, now);
        jobs.persist(job);
        return job.view(now);
    }

    private static Refusal refusal(ImportJob earlier, Scope scope) {
        Refusal refusal = Refusal.of(
                ImportProblem.FILE_ALREADY_IMPORTED,
                "A file of the same content was imported at {0}.",
                earlier.requestedAt());
        return earlier.isVisibleTo(scope) ? refusal.with("import", earlier.id()) : refusal;
    }
}
