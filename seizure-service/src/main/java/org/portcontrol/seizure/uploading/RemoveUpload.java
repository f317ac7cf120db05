package org.portcontrol.seizure.uploading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Ends an upload and removes what came of it. What it became stays.
 *
 * <p>Refuses with {@code not-found}.
 */
@ApplicationScoped
class RemoveUpload {

    private final Uploads uploads;
    private final IncomingFiles incoming;

    RemoveUpload(Uploads uploads, IncomingFiles incoming) {
        this.uploads = uploads;
        this.incoming = incoming;
    }

    @Transactional
    void handle(UUID id, Scope scope) {
        uploads.delete(uploads.lockedOf(id, scope.subject()));
        incoming.remove(id);
    }
}
