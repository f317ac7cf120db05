package org.portcontrol.seizure.changing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Seizures;

/**
 * Takes a voiding back: the record stands and counts as it did before.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code not-voided}, {@code import-undone} and
 * {@code idempotency-key-reused}.
 */
@ApplicationScoped
class RestoreSeizure {

    private final Changes changes;
    private final Seizures seizures;

    RestoreSeizure(Changes changes, Seizures seizures) {
        this.changes = changes;
        this.seizures = seizures;
    }

    @Transactional
    Changed handle(Asked asked) {
        return changes.make(asked, Change.RESTORED, Map.of(), this::restore);
    }

    /** A row that was taken back may be imported again; it would count twice if its first record came back as well. */
    private void restore(Seizure seizure, Instant now) {
        if (seizures.isOfUndoneImport(seizure)) {
            throw Refusal.of(SeizureProblem.IMPORT_UNDONE, "The import that brought the record was taken back.");
        }
        seizure.restore(now);
    }
}
