package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.workbook.Workbook;

/** Where the rows of an import come from, and how fast they may come. */
@ApplicationScoped
class ImportSource {

    private static final Logger LOG = Logger.getLogger(ImportSource.class);
    private static final long PAUSE_MILLIS = 20;
    private static final long LOOK_AGAIN_MILLIS = 1_000;

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
    BatchReader open(ImportJob job) throws InterruptedException {
        awaitFile(job.id());
        FileReading reading = job.reading();
        Workbook workbook = Workbook.open(
                files.path(job.id()),
                reading.charset() == null ? null : Charset.forName(reading.charset()),
                job.profile()::isHeading);
        Cells cells = new Cells(reading.conventions(), clock);
        return new BatchReader(workbook.rows(), table -> job.profile().reading(table, words, cells, job.country()));
    }

    /** A disk that is mounted late costs time and not the import. */
    private void awaitFile(UUID importId) throws InterruptedException {
        Instant latest = clock.instant().plus(config.waitForFile());
        while (!files.has(importId)) {
            if (clock.instant().isAfter(latest)) {
                throw Refusal.of(ImportProblem.IMPORT_FILE_GONE, "The file is not in the directory of imports.");
            }
            LOG.warnf("The file of import %s is not in the directory of imports; waiting for it", importId);
            Loop.stillAtWork();
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    Batch next(BatchReader reader) {
        return reader.next(config.batchSize());
    }

    /** Live reports stand in the same queue for Kafka, so an import does not make it long. Called after each batch. */
    void pauseWhileEventsWait() throws InterruptedException {
        Loop.stillAtWork();
        while (outbox.isLongerThan(config.mostWaitingEvents())) {
            Loop.stillAtWork();
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    void removeFile(UUID importId) {
        files.remove(importId);
    }
}
