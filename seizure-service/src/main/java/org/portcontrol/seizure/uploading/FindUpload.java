package org.portcontrol.seizure.uploading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;

/**
 * Finds an upload of the caller's own: one statement.
 *
 * <p>Refuses with {@code not-found}.
 */
@ApplicationScoped
class FindUpload {

    private final Uploads uploads;

    FindUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    @Transactional
    Progress handle(UUID id, Scope scope) {
        return uploads.of(id, scope.subject()).progress();
    }
}
