package org.portcontrol.seizure.uploading;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.attachments.AddAttachment;
import org.portcontrol.seizure.attachments.AddedAttachment;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Makes a whole upload an attachment, once: a second request waits for the first and finds its attachment. The upload and
 * the attachment are noted in one transaction, which is open while the file goes into the store; {@link ContinueUpload}
 * lets few of them be open.
 *
 * <p>Refuses with {@code not-found} and everything that {@link AddAttachment} refuses for.
 */
@ApplicationScoped
class FinishUpload {

    /** Longer than a thumbnail and the store may take together. */
    private static final int MOST_SECONDS = 180;

    private final Uploads uploads;
    private final AddAttachment addAttachment;
    private final IncomingFiles incoming;

    FinishUpload(Uploads uploads, AddAttachment addAttachment, IncomingFiles incoming) {
        this.uploads = uploads;
        this.addAttachment = addAttachment;
        this.incoming = incoming;
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    Progress handle(UUID id, Scope scope) {
        Upload upload = uploads.lockedOf(id, scope.subject());
        if (!upload.progress().isFinished()) {
            AddedAttachment added = addAttachment.handle(upload.seizureId(), upload.received(incoming.read(id)), scope);
            upload.becomes(added.view().id());
        }
        return upload.progress();
    }
}
