package org.portcontrol.seizure.uploading;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.portcontrol.seizure.storage.AttachmentsConfig;
import org.portcontrol.seizure.storage.IncomingFiles;

/** Removes uploads that have expired, and files that requests left behind when the service died. Runs every hour. */
@ApplicationScoped
class RemoveExpiredUploads {

    private static final Duration MARGIN = Duration.ofDays(1);

    private final Uploads uploads;
    private final IncomingFiles incoming;
    private final Clock clock;
    private final Duration kept;

    RemoveExpiredUploads(Uploads uploads, IncomingFiles incoming, Clock clock, AttachmentsConfig config) {
        this.uploads = uploads;
        this.incoming = incoming;
        this.clock = clock;
        this.kept = config.uploads().kept();
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void handle() {
        for (Upload upload : uploads.expired()) {
            incoming.remove(upload.id());
            // Not as an entity: another instance may have removed it meanwhile.
            uploads.delete("id = ?1", upload.id());
        }
        incoming.removeOlderThan(clock.instant().minus(kept).minus(MARGIN));
    }
}
