package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;

/**
 * Takes back one batch of what an import stored: voids records that are not void yet, with revisions and events, restores
 * the reports that were merged into them, and notes how far that is. The last batch ends the undoing.
 */
@ApplicationScoped
class VoidImportedSeizures {

    private static final String REASON = "The import that brought it was undone.";
    private static final int BATCH = 500;

    private final ImportJobs jobs;
    private final ImportedRows rows;
    private final Seizures seizures;
    private final RecordSource records;

    VoidImportedSeizures(ImportJobs jobs, ImportedRows rows, Seizures seizures, RecordSource records) {
        this.jobs = jobs;
        this.rows = rows;
        this.seizures = seizures;
        this.records = records;
    }

    /**
     * Takes back the next batch.
     *
     * @return false if nothing is left to take back
     */
    @Transactional
    boolean handle(UUID importId) {
        ImportJob job = jobs.locked(importId);
        if (job.status() != ImportStatus.UNDOING) {
            return false;
        }
        Instant now = records.now();
        int upTo = job.voidedUpTo() + BATCH;
        List<Seizure> stored = seizures.ofImport(importId, job.voidedUpTo(), upTo).stream()
                .filter(seizure -> !seizure.isVoided())
                .toList();
        stored.forEach(seizure -> seizure.makeVoid(REASON, null, now));
        if (!stored.isEmpty()) {
            seizures.tellOf(stored, Change.VOIDED, job.undoneBy());
            restoreMerged(stored, importId, job.undoneBy(), now);
        }
        job.voided(stored.size(), upTo);
        if (upTo < job.done()) {
            return true;
        }
        rows.forget(importId);
        job.endUndoing(now);
        return false;
    }

    /** What was merged into a record that is gone now is again the only one of its case. */
    private void restoreMerged(List<Seizure> gone, UUID importId, String by, Instant now) {
        List<Seizure> merged =
                seizures.mergedInto(gone.stream().map(Seizure::id).toList(), importId);
        merged.forEach(seizure -> seizure.restore(now));
        if (!merged.isEmpty()) {
            seizures.tellOf(merged, Change.RESTORED, by);
        }
    }
}
