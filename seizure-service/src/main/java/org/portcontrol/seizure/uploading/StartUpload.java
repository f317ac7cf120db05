package org.portcontrol.seizure.uploading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.attachments.FindAttachments;
import org.portcontrol.seizure.storage.AttachmentsConfig;

/**
 * Starts an upload. What can be refused before the bytes come is.
 *
 * <p>Refuses with {@code not-found}, {@code too-many-attachments} and {@code too-many-uploads}.
 */
@ApplicationScoped
class StartUpload {

    private final FindAttachments findAttachments;
    private final Uploads uploads;
    private final IdSource ids;
    private final Clock clock;
    private final Duration kept;

    StartUpload(FindAttachments findAttachments, Uploads uploads, IdSource ids, Clock clock, AttachmentsConfig config) {
        this.findAttachments = findAttachments;
        this.uploads = uploads;
        this.ids = ids;
        this.clock = clock;
        this.kept = config.uploads().kept();
    }

    @Transactional
    Progress handle(UUID seizureId, Announcement file, Scope scope) {
        findAttachments.requireRoom(seizureId, scope);
        uploads.requireRoom(scope.subject());
        Instant expiry = clock.instant().plus(kept).truncatedTo(ChronoUnit.SECONDS);
        Upload upload = Upload.of(ids.next(), seizureId, scope.subject(), file, expiry);
        uploads.persist(upload);
        return upload.progress();
    }
}
