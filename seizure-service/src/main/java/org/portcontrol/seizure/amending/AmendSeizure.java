package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.kit.json.MergePatch;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.changing.Changed;
import org.portcontrol.seizure.changing.Changes;
import org.portcontrol.seizure.changing.Revisions;
import org.portcontrol.seizure.receipts.Claims;
import org.portcontrol.seizure.receipts.Earlier;

/**
 * Amends a record by a merge patch over what was stated of it. A verified record is to be verified again; laboratory
 * results stay with their lines. A patch that changes nothing makes no revision.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code voided-seizure}, {@code idempotency-key-reused},
 * {@code fixed-field}, {@code unknown-line}, {@code line-has-results}, {@code record-full} and everything a report can be refused for; a change
 * that was made offline with {@code earlier-change-missing}, {@code contradicting-values} and {@code conflicting-change},
 * too, and with {@code record-not-here} in place of {@code not-found}.
 */
@ApplicationScoped
public class AmendSeizure {

    private final Changes changes;
    private final Revisions revisions;
    private final Amendment amendment;
    private final Claims claims;

    AmendSeizure(Changes changes, Revisions revisions, Amendment amendment, Claims claims) {
        this.claims = claims;
        this.changes = changes;
        this.revisions = revisions;
        this.amendment = amendment;
    }

    /** Amends the current revision. */
    @Transactional
    Changed handle(Asked asked, JsonNode patch) {
        return changes.make(
                asked,
                Change.AMENDED,
                patch,
                (seizure, now) -> amendment.apply(
                        patch, revisions.tree(seizure.id(), seizure.revision()), seizure, asked.by(), now));
    }

    /**
     * Amends the current revision by what was made on an earlier one, unless somebody has changed the same thing
     * otherwise since. Then it refuses, and says what it was, is, and should become.
     */
    @Transactional
    public Changed handle(OfflineChange offline, Scope scope) {
        JsonNode patch = offline.changes();
        int base = base(offline, scope);
        try {
            return changes.make(
                    new Asked(offline.seizure(), 0, offline.key(), scope),
                    Change.AMENDED,
                    patch,
                    seizure -> requireFree(base, patch, seizure),
                    (seizure, now) -> amendment.apply(
                            patch, revisions.tree(seizure.id(), seizure.revision()), seizure, scope, now));
        } catch (Refusal refused) {
            throw refused.type() == CommonProblem.NOT_FOUND ? notHere() : refused;
        }
    }

    /**
     * The revision that the change is based on: told by its number, or by the key of what made it. What has come under
     * that key is the caller's own, so it may be told even where the record may not.
     */
    private int base(OfflineChange offline, Scope scope) {
        if (offline.basedOn() == null) {
            return offline.baseRevision();
        }
        Earlier made = claims.under(scope.subject(), offline.basedOn()).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        SeizureProblem.EARLIER_CHANGE_MISSING, "Nothing has arrived under the key it is based on."));
        if (!made.seizure().equals(offline.seizure())) {
            throw Refusal.at(
                    "/amendment/basedOn",
                    SeizureProblem.CONTRADICTING_VALUES,
                    "What came under this key is about another record.");
        }
        return made.revision();
    }

    /** The same for a record of others and for one that does not exist, so that nobody learns which it is. */
    private static Refusal notHere() {
        return Refusal.of(
                SeizureProblem.RECORD_NOT_HERE,
                "There is no such seizure in your unit or country, unless its report has yet to be sent.");
    }

    private void requireFree(int base, JsonNode patch, Seizure seizure) {
        if (base > seizure.revision()) {
            throw Refusal.of(
                            SeizureProblem.EARLIER_CHANGE_MISSING,
                            "What the change is based on has not arrived; revision {0} is current.",
                            seizure.revision())
                    .with("currentRevision", seizure.revision());
        }
        if (base == seizure.revision()) {
            return;
        }
        List<String> touched = MergePatch.touched(patch);
        List<Conflict> conflicts = Differences.between(
                        StatedDocument.of(revisions.tree(seizure.id(), base)),
                        StatedDocument.of(revisions.tree(seizure.id(), seizure.revision())))
                .stream()
                .filter(difference ->
                        touched.stream().anyMatch(pointer -> Differences.overlap(pointer, difference.pointer())))
                .map(difference -> Conflict.of(difference, patch))
                .filter(conflict -> !conflict.isAgreed())
                .toList();
        if (!conflicts.isEmpty()) {
            throw Refusal.of(
                            SeizureProblem.CONFLICTING_CHANGE,
                            "What revision {0} said of {1} is not what revision {2} says.",
                            base,
                            conflicts.get(0).pointer(),
                            seizure.revision())
                    .with("currentRevision", seizure.revision())
                    .with("conflicts", conflicts);
        }
    }
}
