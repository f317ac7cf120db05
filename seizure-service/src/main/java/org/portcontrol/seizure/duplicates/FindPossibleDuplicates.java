package org.portcontrol.seizure.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.seizure.Seizures;

/**
 * Finds pairs that may be one case. Nobody learns of a record that he may not see: a pair is shown to who may see both.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindPossibleDuplicates {

    private static final String SELECT =
            "select pair.* from possible_duplicate pair join seizure one on one.id = pair.first_id"
                    + " join seizure other on other.id = pair.second_id where pair.decision = :decision";
    private static final String ORDER = " order by pair.found_at desc, pair.first_id desc, pair.second_id desc";

    private final EntityManager database;
    private final Seizures seizures;

    FindPossibleDuplicates(EntityManager database, Seizures seizures) {
        this.database = database;
        this.seizures = seizures;
    }

    /** The open suspicions about a record, the strongest first. Two SQL statements. */
    @Transactional
    public List<PossibleDuplicate> about(UUID seizure, Scope scope) {
        Map<UUID, Tuple> rows = new HashMap<>();
        rows(database.createNativeQuery(SELECT + " and (pair.first_id = :id or pair.second_id = :id)", Tuple.class)
                        .setParameter("decision", Decision.OPEN.name())
                        .setParameter("id", seizure))
                .forEach(row -> rows.put(other(row, seizure), row));
        if (rows.isEmpty()) {
            return List.of();
        }
        return seizures.list("id in ?1", List.copyOf(rows.keySet())).stream()
                .filter(record -> record.isVisibleTo(scope))
                .map(record -> new PossibleDuplicate(
                        RecordInShort.of(record.state()),
                        rows.get(record.id()).get("score", Integer.class),
                        reasons(rows.get(record.id()))))
                .sorted((one, another) -> Integer.compare(another.score(), one.score()))
                .toList();
    }

    /** A slice of the pairs, the newest first. Two SQL statements. */
    @Transactional
    Page<SuspectedPair> list(Decision decision, String cursor, int limit, Scope scope) {
        Cursor behind = Cursor.decode(cursor, decision.name(), 3);
        String more =
                behind == null ? "" : " and (pair.found_at, pair.first_id, pair.second_id) < (:found, :first, :second)";
        Query query = database.createNativeQuery(SELECT + condition(scope) + more + ORDER, Tuple.class)
                .setParameter("decision", decision.name())
                .setMaxResults(limit + 1);
        if (!scope.has(Role.OPERATOR)) {
            query.setParameter("own", String.valueOf(scope.has(Role.FOCAL_POINT) ? scope.country() : scope.unit()));
        }
        if (behind != null) {
            bind(behind, query);
        }
        List<Tuple> rows = rows(query);
        Map<UUID, RecordInShort> records = new HashMap<>();
        List<UUID> ids = rows.stream()
                .flatMap(row -> Stream.of(row.get("first_id", UUID.class), row.get("second_id", UUID.class)))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            seizures.list("id in ?1", ids)
                    .forEach(record -> records.put(record.id(), RecordInShort.of(record.state())));
        }
        Page<Tuple> page = Page.of(
                rows,
                limit,
                last -> new Cursor(
                        decision.name(),
                        List.of(
                                last.get("found_at", Instant.class).toString(),
                                last.get("first_id", UUID.class).toString(),
                                last.get("second_id", UUID.class).toString())));
        return page.map(row -> pair(row, records));
    }

    private static String condition(Scope scope) {
        if (scope.has(Role.OPERATOR)) {
            return "";
        }
        String column = scope.has(Role.FOCAL_POINT) ? "country" : "unit";
        return " and one." + column + " = :own and other." + column + " = :own";
    }

    private static void bind(Cursor behind, Query query) {
        query.setParameter("found", behind.moment(0))
                .setParameter("first", behind.id(1))
                .setParameter("second", behind.id(2));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static UUID other(Tuple row, UUID id) {
        UUID first = row.get("first_id", UUID.class);
        return first.equals(id) ? row.get("second_id", UUID.class) : first;
    }

    private static List<Reason> reasons(Tuple row) {
        return Arrays.stream((String[]) row.get("reasons")).map(Reason::valueOf).toList();
    }

    private static SuspectedPair pair(Tuple row, Map<UUID, RecordInShort> records) {
        return new SuspectedPair(
                List.of(records.get(row.get("first_id", UUID.class)), records.get(row.get("second_id", UUID.class))),
                row.get("score", Integer.class),
                reasons(row),
                row.get("found_at", Instant.class),
                Decision.valueOf(row.get("decision", String.class)),
                row.get("decided_at", Instant.class),
                row.get("remark", String.class));
    }
}
