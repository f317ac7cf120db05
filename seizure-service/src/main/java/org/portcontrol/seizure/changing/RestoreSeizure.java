package org.portcontrol.seizure.changing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;

/**
 * Takes a voiding back: the record stands and counts as it did before.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code not-voided} and {@code idempotency-key-reused}.
 */
@ApplicationScoped
class RestoreSeizure {

    private final Changes changes;

    RestoreSeizure(Changes changes) {
        this.changes = changes;
    }

    @Transactional
    Changed handle(Asked asked) {
        return changes.make(asked, Change.RESTORED, Map.of(), Seizure::restore);
    }
}
