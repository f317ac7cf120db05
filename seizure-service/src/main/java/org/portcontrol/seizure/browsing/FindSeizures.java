package org.portcontrol.seizure.browsing;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.portcontrol.kit.access.Role;
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
        Conditions conditions = new Conditions();
        within(scope, conditions);
        matching(filter, conditions);
        behind(Cursor.decode(cursor, filter.fingerprint(), 2), conditions);
        List<SeizureState> rows = seizures
                .find(conditions.toQuery("seizedOn desc, id desc"), conditions.values)
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

    private static void within(Scope scope, Conditions conditions) {
        if (scope.has(Role.OPERATOR)) {
            return;
        }
        if (scope.has(Role.FOCAL_POINT)) {
            conditions.require("country = :ownCountry", "ownCountry", String.valueOf(scope.country()));
        } else {
            conditions.require("unit = :ownUnit", "ownUnit", String.valueOf(scope.unit()));
        }
    }

    private void matching(SeizureFilter filter, Conditions conditions) {
        conditions.requireIfGiven("country = :country", "country", filter.country);
        conditions.requireIfGiven("unit = :unit", "unit", filter.unit);
        conditions.requireIfGiven("checkpoint = :checkpoint", "checkpoint", filter.checkpoint);
        conditions.requireIfGiven("array_contains(commodities, :commodity)", "commodity", filter.commodity);
        conditions.requireIfGiven("status = :status", "status", filter.status());
        conditions.requireIfGiven("seizedOn >= :from", "from", filter.seizedFrom());
        conditions.requireIfGiven("seizedOn <= :to", "to", filter.seizedTo());
        conditions.requireIfGiven(
                "cast(sql('search @@ websearch_to_tsquery(''simple'', ?)', :text) as Boolean)", "text", filter.text);
        if (filter.category != null) {
            conditions.require(
                    "array_intersects(commodities, :codes)",
                    "codes",
                    catalogue.codesOf(filter.category).toArray(String[]::new));
        }
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
            conditions.values.put("lastId", UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Cursor.refusal();
        }
    }

    /** The where clause as it grows, with its bound values. */
    private static final class Conditions {

        private final StringBuilder clause = new StringBuilder("1 = 1");
        private final Map<String, Object> values = new HashMap<>();

        void require(String condition, String name, Object value) {
            clause.append(" and ").append(condition);
            values.put(name, value);
        }

        void requireIfGiven(String condition, String name, Object value) {
            if (value != null) {
                require(condition, name, value);
            }
        }

        String toQuery(String order) {
            return clause + " order by " + order;
        }
    }
}
