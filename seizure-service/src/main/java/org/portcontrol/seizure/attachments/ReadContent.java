package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.ByteRange;
import org.portcontrol.seizure.storage.AttachmentStore;

/**
 * Reads the content of an attachment, outside of any transaction: a phone may need minutes to take it.
 *
 * <p>Refuses with {@code not-found}, {@code attachment-withdrawn} and {@code unavailable}.
 */
@ApplicationScoped
class ReadContent {

    private final FindAttachments findAttachments;
    private final AttachmentStore store;

    ReadContent(FindAttachments findAttachments, AttachmentStore store) {
        this.findAttachments = findAttachments;
        this.store = store;
    }

    /** The attachment, if its content may be shown. */
    AttachmentView shown(UUID seizureId, UUID id, Scope scope) {
        AttachmentView attachment = findAttachments.get(seizureId, id, scope);
        if (attachment.withdrawal() != null) {
            throw Refusal.of(
                    AttachmentProblem.ATTACHMENT_WITHDRAWN,
                    "It was withdrawn at {0}.",
                    attachment.withdrawal().at());
        }
        return attachment;
    }

    InputStream open(AttachmentView attachment, ByteRange range) {
        return store.open(attachment.sha256(), range.first(), range.length());
    }

    InputStream openThumbnail(AttachmentView attachment) {
        if (attachment.thumbnail() == null) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "The attachment has no thumbnail.");
        }
        return store.open(AddAttachment.thumbnailOf(attachment.sha256()));
    }
}
