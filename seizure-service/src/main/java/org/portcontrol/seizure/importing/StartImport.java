package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Starts a run of an import, or finds what else is to be done with it. */
@ApplicationScoped
class StartImport {

    private final ImportJobs jobs;
    private final RecordSource records;

    StartImport(ImportJobs jobs, RecordSource records) {
        this.jobs = jobs;
        this.records = records;
    }

    /** The import as it stands now; one that waits or was left behind runs. */
    @Transactional
    ImportJob handle(UUID importId) {
        ImportJob job = jobs.locked(importId);
        if (job.status() == ImportStatus.QUEUED || job.status() == ImportStatus.RUNNING) {
            job.start(records.now());
        }
        return job;
    }
}
