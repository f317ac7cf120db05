package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;

/**
 * Takes an import on, unless the same file has been imported already and the request does not know it.
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

    /**
     * Takes the import on, or lets go of its file.
     *
     * @param again the newest import of the file, if its rows shall be stored once more; else null. Who sends the same
     *     request again, since the answer was lost, names one that is not the newest any more.
     */
    @Transactional
    ImportView handle(ReceivedFile file, Profile profile, boolean dryRun, UUID again, Scope scope) {
        try {
            if (!dryRun) {
                jobs.newestOfSameFile(file.sha256())
                        .filter(newest -> !newest.id().equals(again))
                        .ifPresent(newest -> {
                            throw refusal(newest, scope);
                        });
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            ImportJob job = ImportJob.queued(file, profile, dryRun, scope, now);
            jobs.persistAndFlush(job);
            return job.view(now);
        } catch (RuntimeException notQueued) {
            files.remove(file.id());
            throw notQueued;
        }
    }

    private static Refusal refusal(ImportJob newest, Scope scope) {
        Refusal refusal = Refusal.of(
                ImportProblem.FILE_ALREADY_IMPORTED,
                "A file of the same content was imported at {0}.",
                newest.requestedAt());
        return newest.isVisibleTo(scope) ? refusal.with("import", newest.id()) : refusal;
    }
}
