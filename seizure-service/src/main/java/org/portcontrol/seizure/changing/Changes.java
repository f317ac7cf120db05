package org.portcontrol.seizure.changing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.json.Differences.Difference;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.receipts.Claims;
import org.portcontrol.seizure.receipts.Earlier;

/**
 * Makes a change inside the transaction of its use case: locks the record, finds a repetition, checks the base, lets the
 * use case act, and stores what came of it with revision, event and claim. Four SQL statements, and two more with a key.
 */
@Singleton
public class Changes {

    private final Seizures seizures;
    private final Claims claims;
    private final Revisions revisions;
    private final Clock clock;

    Changes(Seizures seizures, Claims claims, Revisions revisions, Clock clock) {
        this.seizures = seizures;
        this.claims = claims;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What a use case does to the record. */
    @FunctionalInterface
    public interface Act {
        void on(Seizure seizure, Instant now);
    }

    /** What a change must be based on. */
    @FunctionalInterface
    public interface Base {
        void check(Seizure seizure);
    }

    /**
     * Makes a change that must be based on the current revision.
     *
     * @param body what was sent, for the receipt
     * @throws Refusal {@code not-found}, {@code idempotency-key-reused}, {@code stale-revision}, {@code voided-seizure}
     */
    public Changed make(Asked asked, Change change, Object body, Act act) {
        return make(asked, change, body, seizure -> requireCurrent(asked.base(), seizure), act);
    }

    /** The same, where the use case itself judges the base. */
    public Changed make(Asked asked, Change change, Object body, Base base, Act act) {
        Seizure seizure = seizures.lockedFor(asked.by(), asked.seizure()).orElseThrow(Seizure::notFound);
        Claims.Sent sent = asked.key() == null
                ? null
                : claims.change(asked.by().subject(), asked.key(), seizure.id(), change, body);
        Optional<Claims.Claim> earlier =
                sent == null ? Optional.empty() : Earlier.among(claims.earlier(List.of(sent)), sent);
        if (earlier.isPresent()) {
            int made = earlier.get().revision();
            return new Changed(
                    seizure.reference(),
                    made,
                    sent.hash(),
                    seizures.revision(seizure.id(), made).state(),
                    true);
        }
        base.check(seizure);
        if (seizure.isVoided() != (change == Change.RESTORED)) {
            throw seizure.isVoided()
                    ? Refusal.of(SeizureProblem.VOIDED_SEIZURE, "The record was voided; it changes no more.")
                    : Refusal.of(SeizureProblem.NOT_VOIDED, "The record was not voided.");
        }
        int before = seizure.revision();
        act.on(seizure, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (sent != null) {
            claims.claim(sent, seizure.revision());
        }
        String state = seizure.revision() == before
                ? seizures.revision(seizure.id(), before).state()
                : seizures.save(seizure, change, asked.by()).state();
        return new Changed(seizure.reference(), seizure.revision(), sent == null ? null : sent.hash(), state, false);
    }

    /** Refuses a stale base, and says what has changed since. */
    private void requireCurrent(int base, Seizure seizure) {
        if (base == seizure.revision()) {
            return;
        }
        throw Refusal.of(
                        CommonProblem.STALE_REVISION,
                        "The change is based on revision {0}; revision {1} is current.",
                        base,
                        seizure.revision())
                .with("currentRevision", seizure.revision())
                .with("changedSince", changedSince(base, seizure.id(), seizure.revision()));
    }

    private List<String> changedSince(int base, UUID seizure, int current) {
        return base > current
                ? List.of()
                : revisions.between(seizure, base, current).stream()
                        .map(Difference::pointer)
                        .toList();
    }
}
