package org.portcontrol.seizure.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Receives a form with a file and makes the file an attachment. No transaction is open while the form comes, for a phone
 * may need minutes to send it. What can be refused before is.
 *
 * <p>Refuses with {@code not-found}, {@code unavailable} and everything that {@link FormReader} and
 * {@link AddAttachment} refuse for.
 */
@ApplicationScoped
class ReceiveAttachment {

    private final FindAttachments findAttachments;
    private final FormReader forms;
    private final AddAttachment addAttachment;
    private final IncomingFiles incoming;

    ReceiveAttachment(
            FindAttachments findAttachments, FormReader forms, AddAttachment addAttachment, IncomingFiles incoming) {
        this.findAttachments = findAttachments;
        this.forms = forms;
        this.addAttachment = addAttachment;
        this.incoming = incoming;
    }

    AddedAttachment handle(UUID seizureId, String contentType, InputStream body, Scope scope) {
        findAttachments.requireSeen(seizureId, scope);
        return incoming.inTurn(() -> received(seizureId, contentType, body, scope));
    }

    private AddedAttachment received(UUID seizureId, String contentType, InputStream body, Scope scope) {
        ReceivedFile file = forms.read(contentType, body);
        try {
            return addAttachment.handle(seizureId, file, scope);
        } finally {
            incoming.remove(file.id());
        }
    }
}
