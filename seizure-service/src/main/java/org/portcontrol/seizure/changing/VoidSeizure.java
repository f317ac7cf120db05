package org.portcontrol.seizure.changing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Seizures;

/**
 * Takes a record out of every total, with the reason and, if it tells of the same case as another one, with a link to that
 * one. It is never deleted.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code voided-seizure}, {@code unknown-record} and
 * {@code idempotency-key-reused}.
 */
@ApplicationScoped
public class VoidSeizure {

    private final Changes changes;
    private final Seizures seizures;

    VoidSeizure(Changes changes, Seizures seizures) {
        this.changes = changes;
        this.seizures = seizures;
    }

    @Transactional
    public Changed handle(Asked asked, VoidingRequest request) {
        return changes.make(asked, Change.VOIDED, request, (seizure, now) -> {
            requireStanding(request.duplicateOf(), seizure.id(), asked.by());
            seizure.makeVoid(request.reason(), request.duplicateOf(), now);
        });
    }

    private void requireStanding(UUID other, UUID seizure, Scope scope) {
        if (other == null) {
            return;
        }
        boolean stands = !other.equals(seizure)
                && seizures.visibleTo(scope, other)
                        .filter(record -> !record.isVoided())
                        .isPresent();
        if (!stands) {
            throw Refusal.at(
                    "/duplicateOf",
                    SeizureProblem.UNKNOWN_RECORD,
                    "It must be another record of your unit or country that is not void.");
        }
    }
}
