package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.problem.Refusal;

/** Ends a run: every row was read, or the import has to break off. */
@ApplicationScoped
class FinishImport {

    private final ImportJobs jobs;
    private final ImportedRows rows;
    private final RecordSource records;
    private final ObjectMapper json;

    FinishImport(ImportJobs jobs, ImportedRows rows, RecordSource records, ObjectMapper json) {
        this.jobs = jobs;
        this.rows = rows;
        this.records = records;
        this.json = json;
    }

    /** Every row is stored or refused. A dry run leaves its counts and its report, and no rows. */
    @Transactional
    void complete(UUID importId) {
        ImportJob job = jobs.locked(importId);
        if (job.status() == ImportStatus.RUNNING) {
            if (job.isDryRun()) {
                rows.forget(importId);
            }
            job.complete(records.now());
        }
    }

    /** The file cannot be read to its end, though it could before. What was stored is taken back. */
    @Transactional
    void fail(UUID importId, Refusal cause) {
        ImportJob job = jobs.locked(importId);
        if (job.status() == ImportStatus.RUNNING) {
            job.fail(json.createObjectNode()
                    .put("type", cause.type().uri().toString())
                    .put("title", cause.type().title())
                    .put("detail", cause.getMessage())
                    .put("cure", cause.type().cure())
                    .toString());
        }
    }
}
