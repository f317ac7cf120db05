package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;

/**
 * Undoes an import: one that runs is stopped, one that has completed is taken back. Either way its records are voided, and
 * none of its rows counts any more. Undoing twice changes nothing.
 *
 * <p>Refuses with {@code not-found} and {@code nothing-to-undo}.
 */
@ApplicationScoped
class UndoImport {

    private final ImportJobs jobs;
    private final RecordSource records;

    UndoImport(ImportJobs jobs, RecordSource records) {
        this.jobs = jobs;
        this.records = records;
    }

    @Transactional
    ImportView handle(UUID importId, Scope scope) {
        ImportJob job = jobs.lockedFor(scope, importId);
        if (job.isDryRun() && job.status() == ImportStatus.COMPLETED) {
            throw Refusal.of(ImportProblem.NOTHING_TO_UNDO, "It was a dry run.");
        }
        if (!job.status().isFinal() || job.status() == ImportStatus.COMPLETED) {
            job.undo(scope.subject());
        }
        return job.view(records.now());
    }
}
