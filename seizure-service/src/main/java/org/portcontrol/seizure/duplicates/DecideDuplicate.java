package org.portcontrol.seizure.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.changing.Changed;
import org.portcontrol.seizure.changing.VoidSeizure;
import org.portcontrol.seizure.changing.VoidingRequest;

/**
 * A person decides whether two records tell of one case, whether they were suspected or not. Of one case, the record that
 * the decision is about is voided with a link to the other; what is decided is never suspected again, unless both records
 * come to stand. Both are locked, so that two people who decide the other way round never void both.
 *
 * <p>Refuses with {@code not-found}, {@code unknown-record}, {@code unknown-code}, {@code voided-seizure},
 * {@code stale-revision} and {@code revision-required}.
 */
@ApplicationScoped
class DecideDuplicate {

    private static final List<String> DECISIONS = List.of(Decision.SAME_CASE.name(), Decision.NOT_THE_SAME.name());

    private final Suspicions suspicions;
    private final Seizures seizures;
    private final VoidSeizure voidSeizure;
    private final Clock clock;

    DecideDuplicate(Suspicions suspicions, Seizures seizures, VoidSeizure voidSeizure, Clock clock) {
        this.suspicions = suspicions;
        this.seizures = seizures;
        this.voidSeizure = voidSeizure;
        this.clock = clock;
    }

    /** Reads the decision, which is one of two. */
    static Decision decisionIn(DecisionRequest request) {
        Violations violations = new Violations();
        if (!DECISIONS.contains(request.decision())) {
            violations.addUnknown("/decision", SeizureProblem.UNKNOWN_CODE, DECISIONS);
        }
        violations.refuseIfAny();
        return Decision.valueOf(request.decision());
    }

    /** They are two cases: the pair is closed, and no record changes. */
    @Transactional
    void twoCases(UUID id, DecisionRequest request, Scope scope) {
        seizures.lock(scope, id, request.other());
        Seizure seizure = seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound);
        Seizure other = other(seizure, request, scope);
        if (seizure.isVoided() || other.isVoided()) {
            throw Refusal.of(SeizureProblem.VOIDED_SEIZURE, "One of the two records is void.");
        }
        suspicions.decide(
                Pair.of(id, other.id()), Decision.NOT_THE_SAME, scope.subject(), request.reason(), clock.instant());
    }

    /** They are one case: the record is voided, and the other stays. */
    @Transactional
    Changed oneCase(Asked asked, DecisionRequest request) {
        Scope scope = asked.by();
        seizures.lock(scope, asked.seizure(), request.other());
        Seizure seizure = seizures.visibleTo(scope, asked.seizure()).orElseThrow(Seizure::notFound);
        Seizure other = other(seizure, request, scope);
        Pair pair = Pair.of(seizure.id(), other.id());
        boolean repeated = suspicions.decisionOf(pair) == Decision.SAME_CASE
                && seizure.isVoided()
                && other.id().equals(seizure.state().duplicateOf());
        if (repeated) {
            String state = seizures.revision(seizure.id(), seizure.revision()).state();
            return new Changed(seizure.reference(), seizure.revision(), null, state, true);
        }
        if (other.isVoided()) {
            throw Refusal.at("/other", SeizureProblem.UNKNOWN_RECORD, "The record that is to stay is void.");
        }
        String reason = request.reason() == null ? "The same case as " + other.reference() + "." : request.reason();
        Changed changed = voidSeizure.handle(asked, new VoidingRequest(reason, other.id()));
        suspicions.decide(pair, Decision.SAME_CASE, scope.subject(), request.reason(), clock.instant());
        return changed;
    }

    private Seizure other(Seizure seizure, DecisionRequest request, Scope scope) {
        return seizures.visibleTo(scope, request.other())
                .filter(other -> !other.id().equals(seizure.id()))
                .orElseThrow(() -> Refusal.at(
                        "/other", SeizureProblem.UNKNOWN_RECORD, "It must be another record of your unit or country."));
    }
}
