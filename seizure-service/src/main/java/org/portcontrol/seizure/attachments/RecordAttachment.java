package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;

/**
 * Notes a file whose content is in the store as an attachment. Twins wait for each other at the seizure's lock.
 *
 * <p>Refuses with {@code not-found}, {@code too-many-attachments} and {@code withdrawn-before}.
 */
@ApplicationScoped
class RecordAttachment {

    private final Attachments attachments;
    private final Seizures seizures;
    private final IdSource ids;
    private final Clock clock;

    RecordAttachment(Attachments attachments, Seizures seizures, IdSource ids, Clock clock) {
        this.attachments = attachments;
        this.seizures = seizures;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    AddedAttachment handle(UUID seizureId, KeptFile file, Scope scope) {
        if (seizures.lockedFor(scope, seizureId).isEmpty()) {
            throw Seizure.notFound();
        }
        Optional<Attachment> earlier =
                attachments.ofContent(seizureId, file.content().sha256());
        if (earlier.isPresent()) {
            return new AddedAttachment(earlier.get().view(), true);
        }
        attachments.requireRoom(seizureId);
        Attachment attachment = Attachment.of(
                ids.next(), seizureId, file, scope.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        attachments.persist(attachment);
        return new AddedAttachment(attachment.view(), false);
    }
}
