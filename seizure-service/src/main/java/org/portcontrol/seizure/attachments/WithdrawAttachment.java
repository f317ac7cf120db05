package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;

/**
 * Takes an attachment out of sight: of lists at once, and its content is shown to nobody any more. Nothing is deleted.
 * Withdrawing twice changes nothing.
 *
 * <p>Refuses with {@code not-found}.
 */
@ApplicationScoped
class WithdrawAttachment {

    private final Attachments attachments;
    private final Seizures seizures;
    private final Clock clock;

    WithdrawAttachment(Attachments attachments, Seizures seizures, Clock clock) {
        this.attachments = attachments;
        this.seizures = seizures;
        this.clock = clock;
    }

    @Transactional
    AttachmentView handle(UUID seizureId, UUID id, String reason, Scope scope) {
        if (seizures.lockedFor(scope, seizureId).isEmpty()) {
            throw Seizure.notFound();
        }
        Attachment attachment = attachments.of(seizureId, id);
        attachment.withdraw(reason, scope.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return attachment.view();
    }
}
