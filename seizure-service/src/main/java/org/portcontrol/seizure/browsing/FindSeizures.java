package org.portcontrol.seizure.browsing;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureRevision;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.catalogue.Catalogue;

/**
 * Finds seizures that the caller may see: own unit, own country, or all for an operator.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindSeizures {

    private final Seizures seizures;
    private final Catalogue catalogue;

    FindSeizures(Seizures seizures, Catalogue catalogue) {
        this.seizures = seizures;
        this.catalogue = catalogue;
    }

    /** One slice, from the newest day back. One SQL statement. */
    @Transactional
    org.portcontrol.kit.paging.Page<SeizureState> list(SeizureFilter filter, String cursor, int limit, Scope scope) {
        Conditions conditions = Conditions.of(filter, scope, catalogue);
        behind(Cursor.decode(cursor, filter.fingerprint(), 2), conditions);
        List<SeizureState> rows = seizures
                .find(conditions.toQuery("seizedOn desc, id desc"), conditions.values())
                .page(Page.ofSize(limit + 1))
                .stream()
                .map(Seizure::state)
                .toList();
        return org.portcontrol.kit.paging.Page.of(
                rows,
                limit,
                last -> new Cursor(
                        filter.fingerprint(),
                        List.of(last.seizedOn().toString(), last.id().toString())));
    }

    @Transactional
    SeizureState get(UUID id, Scope scope) {
        return seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound).state();
    }

    /** Every revision, oldest first. */
    @Transactional
    List<SeizureRevision> history(UUID id, Scope scope) {
        Seizure seizure = seizures.visibleTo(scope, id).orElseThrow(Seizure::notFound);
        return seizures.revisions(seizure.id());
    }

    private static void behind(Cursor cursor, Conditions conditions) {
        if (cursor == null) {
            return;
        }
        try {
            conditions.require(
                    "(seizedOn < :lastDay or (seizedOn = :lastDay and id < :lastId))",
                    "lastDay",
                    LocalDate.parse(cursor.keys().get(0)));
            conditions.bind("lastId", UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Cursor.refusal();
        }
    }
}
