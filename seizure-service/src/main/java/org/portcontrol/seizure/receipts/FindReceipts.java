package org.portcontrol.seizure.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;

/**
 * Finds what the caller has sent. Keys belong to who made them: nobody sees the receipts of another.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
class FindReceipts {

    private static final String SELECT =
            "select claim.key, claim.change, claim.seizure_id, seizure.reference, claim.revision, claim.body_hash,"
                    + " claim.claimed_at from idempotency_key claim join seizure on seizure.id = claim.seizure_id"
                    + " where claim.owner = :owner";
    private static final String NO_FILTERS = "receipts";

    private final EntityManager database;

    FindReceipts(EntityManager database) {
        this.database = database;
    }

    /** One receipt. One SQL statement. */
    @Transactional
    Receipt get(String key, Scope scope) {
        return rows(database.createNativeQuery(SELECT + " and claim.key = :key", Tuple.class)
                        .setParameter("owner", scope.subject())
                        .setParameter("key", key))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "Nothing was taken under this key."));
    }

    /** A slice, from the newest back. One SQL statement. */
    @Transactional
    Page<Receipt> list(String cursor, int limit, Scope scope) {
        Cursor behind = Cursor.decode(cursor, NO_FILTERS, 2);
        String more = behind == null ? "" : " and (claim.claimed_at, claim.key) < (:lastTime, :lastKey)";
        Query query = database.createNativeQuery(
                        SELECT + more + " order by claim.claimed_at desc, claim.key desc", Tuple.class)
                .setParameter("owner", scope.subject())
                .setMaxResults(limit + 1);
        if (behind != null) {
            query.setParameter("lastTime", behind.moment(0))
                    .setParameter("lastKey", behind.keys().get(1));
        }
        return Page.of(
                rows(query),
                limit,
                last -> new Cursor(NO_FILTERS, List.of(last.takenAt().toString(), last.key())));
    }

    @SuppressWarnings("unchecked")
    private static List<Receipt> rows(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Receipt(
                                row.get("key", String.class),
                                Change.valueOf(row.get("change", String.class)),
                                row.get("seizure_id", UUID.class),
                                row.get("reference", String.class),
                                row.get("revision", Integer.class),
                                row.get("body_hash", String.class),
                                row.get("claimed_at", Instant.class)))
                        .toList();
    }
}
