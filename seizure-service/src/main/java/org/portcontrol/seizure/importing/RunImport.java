package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Does what is to be done with one import: stores its rows batch by batch, or takes them back. */
@ApplicationScoped
class RunImport {

    private final StartImport startImport;
    private final StoreRows storeRows;
    private final FinishImport finishImport;
    private final VoidImportedSeizures voidImportedSeizures;
    private final ImportSource source;

    RunImport(
            StartImport startImport,
            StoreRows storeRows,
            FinishImport finishImport,
            VoidImportedSeizures voidImportedSeizures,
            ImportSource source) {
        this.startImport = startImport;
        this.storeRows = storeRows;
        this.finishImport = finishImport;
        this.voidImportedSeizures = voidImportedSeizures;
        this.source = source;
    }

    /** Returns when nothing is left to do; what it throws may be tried again, from the last whole batch on. */
    void run(UUID importId) throws InterruptedException {
        ImportJob job = startImport.handle(importId);
        if (job.status() == ImportStatus.RUNNING) {
            store(job);
        }
        while (voidImportedSeizures.handle(importId)) {
            source.pauseWhileEventsWait();
        }
    }

    /** Deletes the file of an import that has ended. */
    void removeFile(UUID importId) {
        source.removeFile(importId);
    }

    /** Gives an import up that fails again and again; what it stored is taken back by the next run. */
    void giveUp(UUID importId) {
        finishImport.fail(
                importId,
                Refusal.of(
                        CommonProblem.INTERNAL_ERROR,
                        "The import failed several times; the log of the service says why."));
    }

    private void store(ImportJob job) throws InterruptedException {
        try (BatchReader reader = source.open(job)) {
            reader.skip(job.done());
            for (Batch batch = source.next(reader); !batch.isEmpty(); batch = source.next(reader)) {
                if (!storeRows.handle(job.id(), batch)) {
                    return;
                }
                source.pauseWhileEventsWait();
            }
            finishImport.complete(job.id());
        } catch (Refusal broken) {
            finishImport.fail(job.id(), broken);
        }
    }
}
