package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Provenance;
import org.portcontrol.seizure.ReferenceNumbers;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;

/**
 * Stores one batch of an import: records with revisions and events, refused rows, names, and how far the import is now.
 * One transaction of at most eleven SQL statements, however many rows the batch has; so a service that is killed goes on
 * behind the last batch that was stored whole.
 */
@ApplicationScoped
class StoreRows {

    private final ImportJobs jobs;
    private final ImportedRows rows;
    private final Seizures seizures;
    private final ReferenceNumbers references;
    private final RecordSource records;

    StoreRows(
            ImportJobs jobs, ImportedRows rows, Seizures seizures, ReferenceNumbers references, RecordSource records) {
        this.jobs = jobs;
        this.rows = rows;
        this.seizures = seizures;
        this.references = references;
        this.records = records;
    }

    /**
     * Stores the batch, unless the import was stopped or another instance has stored it.
     *
     * @return false if the import is not to be gone on with
     */
    @Transactional
    boolean handle(UUID importId, Batch batch) {
        ImportJob job = jobs.locked(importId);
        if (job.status() != ImportStatus.RUNNING || job.done() != batch.offset()) {
            return false;
        }
        Map<Long, Provenance.Twin> twins = rows.twins(importId, batch.entries());
        int twinsBefore = 0;
        List<Seizure> made = new ArrayList<>();
        Map<ReferenceNumbers.Series, Integer> numbers = job.isDryRun() ? Map.of() : takeNumbers(batch);
        for (Batch.Entry entry : batch.entries()) {
            Draft draft = entry.draft();
            Provenance.Twin twin = twins.get(draft.fingerprint());
            twinsBefore += twin == null ? 0 : 1;
            UUID id = records.nextId();
            twins.putIfAbsent(draft.fingerprint(), new Provenance.Twin(importId, job.isDryRun() ? null : id));
            if (!job.isDryRun()) {
                int number = numbers.merge(draft.series(), 1, Integer::sum) - 1;
                made.add(draft.toSeizure(
                        id, draft.series().reference(number), provenance(importId, entry, twin), records.now()));
            }
        }
        if (!made.isEmpty()) {
            seizures.addAll(made, Change.REPORTED, job.requestedBy());
        }
        rows.add(importId, batch, made);
        job.add(batch.counts(twinsBefore));
        return true;
    }

    private Map<ReferenceNumbers.Series, Integer> takeNumbers(Batch batch) {
        Map<ReferenceNumbers.Series, Integer> wanted = new HashMap<>();
        batch.entries().forEach(entry -> wanted.merge(entry.draft().series(), 1, Integer::sum));
        return wanted.isEmpty() ? wanted : references.take(wanted);
    }

    private static Provenance provenance(UUID importId, Batch.Entry entry, Provenance.Twin twin) {
        return new Provenance(
                importId,
                entry.row().table().sheet(),
                entry.row().number(),
                twin,
                entry.draft().words());
    }
}
