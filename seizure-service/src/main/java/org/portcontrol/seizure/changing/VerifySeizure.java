package org.portcontrol.seizure.changing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Status;

/**
 * A supervisor or focal point vouches for what the record says now. An amendment takes that back.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code voided-seizure}, {@code already-verified} and
 * {@code idempotency-key-reused}.
 */
@ApplicationScoped
class VerifySeizure {

    private final Changes changes;

    VerifySeizure(Changes changes) {
        this.changes = changes;
    }

    @Transactional
    Changed handle(Asked asked) {
        return changes.make(asked, Change.VERIFIED, Map.of(), (seizure, now) -> {
            if (seizure.status() == Status.VERIFIED) {
                throw Refusal.of(SeizureProblem.ALREADY_VERIFIED, "This revision has been verified.");
            }
            seizure.verify(now);
        });
    }
}
