package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.storage.AttachmentStore;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Makes a received file an attachment: looks what it is, puts its content and a thumbnail into the store, and notes it
 * only then, so that no attachment is without its content. What a refusal or a death in between leaves in the store has no
 * address, and is what the same file finds there when it is sent again.
 *
 * <p>Refuses with {@code empty-file}, {@code type-not-taken}, {@code type-contradicts}, {@code unavailable} and everything
 * that {@link RecordAttachment} refuses for.
 */
@ApplicationScoped
public class AddAttachment {

    private final FindAttachments findAttachments;
    private final RecordAttachment recordAttachment;
    private final ThumbnailMaker thumbnails;
    private final IncomingFiles incoming;
    private final AttachmentStore store;

    AddAttachment(
            FindAttachments findAttachments,
            RecordAttachment recordAttachment,
            ThumbnailMaker thumbnails,
            IncomingFiles incoming,
            AttachmentStore store) {
        this.findAttachments = findAttachments;
        this.recordAttachment = recordAttachment;
        this.thumbnails = thumbnails;
        this.incoming = incoming;
        this.store = store;
    }

    /** The key of a content's thumbnail in the store. */
    static String thumbnailOf(String sha256) {
        return sha256 + ".thumbnail";
    }

    /** Whoever calls removes the file afterwards, as far as it is still there. */
    public AddedAttachment handle(UUID seizureId, ReceivedFile file, Scope scope) {
        AttachmentType type = typeOf(file);
        Optional<AttachmentView> earlier =
                findAttachments.ofContent(seizureId, file.content().sha256(), scope);
        if (earlier.isPresent()) {
            return new AddedAttachment(earlier.get(), true);
        }
        boolean hasThumbnail = keep(file, type);
        KeptFile kept =
                new KeptFile(FileName.of(file.name(), type), type, file.content(), file.caption(), hasThumbnail);
        return recordAttachment.handle(seizureId, kept, scope);
    }

    private AttachmentType typeOf(ReceivedFile file) {
        if (file.content().size() == 0) {
            throw Refusal.ofParameter("file", AttachmentProblem.EMPTY_FILE, "It has no bytes.");
        }
        AttachmentType type = AttachmentType.of(incoming.path(file.id()))
                .orElseThrow(() -> Refusal.ofParameter(
                        "file", AttachmentProblem.TYPE_NOT_TAKEN, "Its bytes are of a type that is not taken."));
        if (!type.agreesWith(file.declaredType())) {
            throw Refusal.ofParameter(
                    "file", AttachmentProblem.TYPE_CONTRADICTS, "Its bytes are {0}.", type.mediaType());
        }
        return type;
    }

    private boolean keep(ReceivedFile file, AttachmentType type) {
        String sha256 = file.content().sha256();
        Optional<Path> thumbnail = thumbnails.make(file.id(), type);
        thumbnail.ifPresent(path -> store.put(thumbnailOf(sha256), path));
        store.put(sha256, incoming.path(file.id()));
        return thumbnail.isPresent();
    }
}
