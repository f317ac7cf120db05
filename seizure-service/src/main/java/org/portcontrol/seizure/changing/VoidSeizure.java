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
 * one. It is never deleted. Of two records of one case, the one that stays cannot be voided but in favour of a third.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code voided-seizure}, {@code stands-for-others},
 * {@code unknown-record} and {@code idempotency-key-reused}. One SQL statement more than any change.
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
        UUID other = request.duplicateOf();
        if (other != null) {
            seizures.lock(asked.by(), asked.seizure(), other);
        }
        return changes.make(asked, Change.VOIDED, request, (seizure, now) -> {
            if (other == null) {
                requireNoneMerged(seizure.id());
            } else {
                requireStanding(other, seizure.id(), asked.by());
            }
            seizure.makeVoid(request.reason(), other, now);
        });
    }

    /** A case that several records told of would be gone with the one that was to stay. */
    private void requireNoneMerged(UUID seizure) {
        if (seizures.standsForOthers(seizure)) {
            throw Refusal.of(
                    SeizureProblem.STANDS_FOR_OTHERS,
                    "Another record of the case was voided, so that this one stays; without it the case would be gone.");
        }
    }

    private void requireStanding(UUID other, UUID seizure, Scope scope) {
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
