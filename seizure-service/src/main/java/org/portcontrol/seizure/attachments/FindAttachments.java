package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;

/**
 * Finds the attachments of seizures that the caller may see.
 *
 * <p>Refuses with {@code not-found}; for a file that is to come also with {@code too-many-attachments} and
 * {@code withdrawn-before}.
 */
@ApplicationScoped
public class FindAttachments {

    private final Attachments attachments;
    private final Seizures seizures;

    FindAttachments(Attachments attachments, Seizures seizures) {
        this.attachments = attachments;
        this.seizures = seizures;
    }

    /** Those of a seizure that were not withdrawn, oldest first, for a caller who was found to see the seizure: one statement. */
    @Transactional
    public List<AttachmentView> of(UUID seizureId) {
        return attachments.shownOf(seizureId).stream().map(Attachment::view).toList();
    }

    /** Refuses a file of which it is clear, before it comes, that it cannot be attached. */
    @Transactional
    public void requireRoom(UUID seizureId, Scope scope) {
        requireSeen(seizureId, scope);
        attachments.requireRoom(seizureId);
    }

    @Transactional
    List<AttachmentView> list(UUID seizureId, Scope scope) {
        requireSeen(seizureId, scope);
        return of(seizureId);
    }

    @Transactional
    AttachmentView get(UUID seizureId, UUID id, Scope scope) {
        requireSeen(seizureId, scope);
        return attachments.of(seizureId, id).view();
    }

    /** Refuses what comes to a seizure that the caller does not see. */
    @Transactional
    void requireSeen(UUID seizureId, Scope scope) {
        if (seizures.visibleTo(scope, seizureId).isEmpty()) {
            throw Seizure.notFound();
        }
    }

    /** The attachment that has this content already; if there is none, there is room for it. */
    @Transactional
    Optional<AttachmentView> ofContent(UUID seizureId, String sha256, Scope scope) {
        requireSeen(seizureId, scope);
        Optional<Attachment> earlier = attachments.ofContent(seizureId, sha256);
        if (earlier.isEmpty()) {
            attachments.requireRoom(seizureId);
        }
        return earlier.map(Attachment::view);
    }
}
