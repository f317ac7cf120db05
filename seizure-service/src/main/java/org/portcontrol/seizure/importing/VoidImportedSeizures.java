package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
    private final SeizuresOfImport ofImport;
    private final Seizures seizures;
    private final RecordSource records;

    VoidImportedSeizures(
            ImportJobs jobs, ImportedRows rows, SeizuresOfImport ofImport, Seizures seizures, RecordSource records) {
        this.jobs = jobs;
        this.rows = rows;
        this.ofImport = ofImport;
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
        int upTo = job.voidedUpTo() + BATCH;
        Set<UUID> locked = ofImport.lock(importId, job.voidedUpTo(), upTo);
        List<Seizure> stored = ofImport.of(importId, job.voidedUpTo(), upTo).stream()
                .filter(seizure -> !seizure.isVoided())
                .toList();
        List<Seizure> merged = ofImport.mergedInto(ids(stored), importId);
        if (!locked.containsAll(ids(merged))) {
            // Merged while this waited for its locks: the next try locks them with the others, in their order.
            return true;
        }
        Instant now = records.now();
        stored.forEach(seizure -> seizure.makeVoid(REASON, null, now));
        tellOf(stored, Change.VOIDED, job);
        // What was merged into a record that is gone now is again the only one of its case.
        merged.forEach(seizure -> seizure.restore(now));
        tellOf(merged, Change.RESTORED, job);
        job.voided(stored.size(), upTo);
        if (upTo < job.done()) {
            return true;
        }
        rows.forget(importId);
        job.endUndoing(now);
        return false;
    }

    private void tellOf(List<Seizure> changed, Change change, ImportJob job) {
        if (!changed.isEmpty()) {
            seizures.tellOf(changed, change, job.undoneBy());
        }
    }

    private static List<UUID> ids(List<Seizure> records) {
        return records.stream().map(Seizure::id).toList();
    }
}
