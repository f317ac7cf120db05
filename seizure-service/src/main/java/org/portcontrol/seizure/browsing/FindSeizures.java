package org.portcontrol.seizure.browsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureRevision;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.attachments.FindAttachments;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.duplicates.FindPossibleDuplicates;

/**
 * Finds seizures that the caller may see: own unit, own country, or all for an operator.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindSeizures {

    private final Seizures seizures;
    private final Catalogue catalogue;
    private final FindPossibleDuplicates possibleDuplicates;
    private final FindAttachments attachments;

    FindSeizures(
            Seizures seizures,
            Catalogue catalogue,
            FindPossibleDuplicates possibleDuplicates,
            FindAttachments attachments) {
        this.seizures = seizures;
        this.catalogue = catalogue;
        this.possibleDuplicates = possibleDuplicates;
        this.attachments = attachments;
    }

    /** One slice, from the newest day back. One SQL statement. */
    @Transactional
    Page<SeizureState> list(SeizureFilter filter, String cursor, int limit, Scope scope) {
        Conditions conditions = Conditions.of(filter, scope, catalogue);
        behind(Cursor.decode(cursor, filter.fingerprint(), 2), conditions);
        List<SeizureState> rows = seizures
                .find(conditions.toQuery("seizedOn desc, id desc"), conditions.values())
                .page(io.quarkus.panache.common.Page.ofSize(limit + 1))
                .stream()
                .map(Seizure::state)
                .toList();
        return Page.of(
                rows,
                limit,
                last -> new Cursor(
                        filter.fingerprint(),
                        List.of(last.seizedOn().toString(), last.id().toString())));
    }

    /** The record as it stands now, with what is missing, what is attached and whom it may double. At most four SQL statements. */
    @Transactional
    RecordView get(UUID id, Scope scope) {
        Seizure seizure = seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound);
        return new RecordView(
                seizure.state(),
                seizure.completeness().missing(),
                possibleDuplicates.about(id, scope),
                attachments.of(id));
    }

    /** What was known at a moment: the revision that was current then. Two SQL statements. */
    @Transactional
    SeizureRevision asOf(UUID id, Instant moment, Scope scope) {
        Seizure seizure = seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound);
        return seizures.revisionAt(seizure.id(), moment)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "Nothing was known of this seizure then."));
    }

    /**
     * A revision, beside the one that it followed.
     *
     * @param before null if it is the first
     */
    record Step(SeizureRevision before, SeizureRevision revision) {}

    /** One slice of the revisions, oldest first. At most three SQL statements. */
    @Transactional
    Page<Step> history(UUID id, String cursor, int limit, Scope scope) {
        Seizure seizure = seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound);
        String record = seizure.id().toString();
        Cursor last = Cursor.decode(cursor, record, 1);
        int behind = last == null ? 0 : last.number(0);
        SeizureRevision before = behind == 0 ? null : seizures.revision(seizure.id(), behind);
        List<Step> steps = new ArrayList<>();
        for (SeizureRevision revision : seizures.revisions(seizure.id(), behind, limit + 1)) {
            steps.add(new Step(before, revision));
            before = revision;
        }
        return Page.of(
                steps,
                limit,
                step -> new Cursor(
                        record, List.of(String.valueOf(step.revision().revision()))));
    }

    private static void behind(Cursor cursor, Conditions conditions) {
        if (cursor == null) {
            return;
        }
        conditions.require("(seizedOn, id) < (:lastDay, :lastId)", "lastDay", cursor.day(0));
        conditions.bind("lastId", cursor.id(1));
    }
}
