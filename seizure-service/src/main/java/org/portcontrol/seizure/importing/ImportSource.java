package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.workbook.Workbook;

/** Where the rows of an import come from, and how fast they may come. */
@ApplicationScoped
class ImportSource {

    private static final long PAUSE_MILLIS = 20;

    private final ImportFiles files;
    private final ImportsConfig config;
    private final Words words;
    private final Clock clock;
    private final Outbox outbox;

    ImportSource(ImportFiles files, ImportsConfig config, Words words, Clock clock, Outbox outbox) {
        this.files = files;
        this.config = config;
        this.words = words;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** The file from its first row on, read as it was read when it was received. */
    BatchReader open(ImportJob job) {
        if (!files.has(job.id())) {
            throw Refusal.of(ImportProblem.IMPORT_FILE_GONE, "The file is not in the directory of imports.");
        }
        FileReading reading = job.reading();
        Workbook workbook = Workbook.open(
                files.path(job.id()),
                reading.charset() == null ? null : Charset.forName(reading.charset()),
                job.profile()::isHeading);
        Cells cells = new Cells(reading.conventions(), clock);
        return new BatchReader(workbook.rows(), table -> job.profile().reading(table, words, cells, job.country()));
    }

    Batch next(BatchReader reader) {
        return reader.next(config.batchSize());
    }

    /** Live reports stand in the same queue for Kafka, so an import does not make it long. */
    void pauseWhileEventsWait() throws InterruptedException {
        while (outbox.isLongerThan(config.mostWaitingEvents())) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Deletes files that no import needs any more. */
    void removeAbandonedFiles(Collection<UUID> open) {
        files.removeAbandoned(open, clock.instant());
    }

    void removeFile(UUID importId) {
        files.remove(importId);
    }
}
