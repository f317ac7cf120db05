package org.portcontrol.seizure.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.feed.Position;

/** The table of pairs, and how far the search is. */
@ApplicationScoped
class Suspicions {

    /** Any fixed number will do; it is a name for "who looks for duplicates in this database". */
    private static final long LOCK = 0x6475706cL;

    /** How many neighbours of a record are looked at: those of its own day first, and the newest. */
    private static final int MOST_NEIGHBOURS = 50;

    private static final String NEIGHBOURS = """
            select record.id as one, neighbour.id as other
              from seizure record
              join lateral (
                    select id from seizure
                     where country = record.country and status <> 'VOIDED' and id <> record.id %s
                       and seized_on between record.seized_on - 1 and record.seized_on + 1
                       and (commodities && record.commodities or containers && record.containers)
                     order by seized_on = record.seized_on desc, recorded_at desc
                     limit %d) neighbour on true
             where record.id = any(cast(?1 as uuid[])) and record.status <> 'VOIDED' and record.source = '%s'
            """;

    private final EntityManager database;

    Suspicions(EntityManager database) {
        this.database = database;
    }

    /** True if nobody else looks for duplicates until this transaction ends. */
    boolean lock() {
        return (boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult();
    }

    Position position() {
        List<?> stored = database.createNativeQuery("select position from duplicate_search", String.class)
                .getResultList();
        return stored.isEmpty() ? Position.START : Position.of((String) stored.get(0));
    }

    void moveTo(Position position) {
        database.createNativeQuery("insert into duplicate_search (position) values (?1)"
                        + " on conflict (singleton) do update set position = excluded.position")
                .setParameter(1, position.text())
                .executeUpdate();
    }

    /**
     * Pairs that could be one case by country, day and goods. Rows of national workbooks are held against reports of
     * units only: among themselves they have been compared by their import.
     */
    @SuppressWarnings("unchecked")
    List<Pair> neighbours(Collection<UUID> changed) {
        String sql = NEIGHBOURS.formatted("", MOST_NEIGHBOURS, "PORT_CONTROL_UNIT")
                + " union all "
                + NEIGHBOURS.formatted("and source = 'PORT_CONTROL_UNIT'", MOST_NEIGHBOURS, "NATIONAL_AUTHORITY");
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, changed.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> Pair.of(row.get("one", UUID.class), row.get("other", UUID.class)))
                .distinct()
                .toList();
    }

    /** The records of these pairs. */
    @SuppressWarnings("unchecked")
    List<Seizure> records(List<Pair> pairs) {
        return database.createNativeQuery(
                        "select neighbour.* from seizure neighbour where neighbour.id = any(cast(?1 as uuid[]))",
                        Seizure.class)
                .setParameter(
                        1,
                        pairs.stream()
                                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                                .distinct()
                                .toArray(UUID[]::new))
                .getResultList();
    }

    /** One case was decided of, and yet both records stand, since a voiding was taken back: then nothing is decided. */
    void reopen(Set<UUID> changed) {
        database.createNativeQuery("update possible_duplicate pair"
                        + " set decision = 'OPEN', decided_by = null, decided_at = null, remark = null"
                        + " from seizure one, seizure other"
                        + " where pair.decision = 'SAME_CASE'"
                        + " and (pair.first_id = any(cast(?1 as uuid[])) or pair.second_id = any(cast(?1 as uuid[])))"
                        + " and one.id = pair.first_id and one.status <> 'VOIDED'"
                        + " and other.id = pair.second_id and other.status <> 'VOIDED'")
                .setParameter(1, changed.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Open suspicions about these records are those that were found now, and no others. */
    void replace(Set<UUID> changed, Collection<Suspicion> found, Instant now) {
        String[] firsts =
                found.stream().map(each -> each.pair().first().toString()).toArray(String[]::new);
        String[] seconds =
                found.stream().map(each -> each.pair().second().toString()).toArray(String[]::new);
        database.createNativeQuery("delete from possible_duplicate where decision = 'OPEN'"
                        + " and (first_id = any(cast(?1 as uuid[])) or second_id = any(cast(?1 as uuid[])))"
                        + " and (first_id, second_id) not in"
                        + " (select * from unnest(cast(?2 as uuid[]), cast(?3 as uuid[])))")
                .setParameter(1, changed.toArray(UUID[]::new))
                .setParameter(2, firsts)
                .setParameter(3, seconds)
                .executeUpdate();
        database.createNativeQuery("insert into possible_duplicate"
                        + " (first_id, second_id, score, reasons, found_at, decision)"
                        + " select first, second, score, string_to_array(reasons, ' '), cast(?5 as timestamptz), 'OPEN'"
                        + " from unnest(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as integer[]),"
                        + " cast(?4 as text[])) as found (first, second, score, reasons)"
                        + " on conflict (first_id, second_id) do update"
                        + " set score = excluded.score, reasons = excluded.reasons"
                        + " where possible_duplicate.decision = 'OPEN'")
                .setParameter(1, firsts)
                .setParameter(2, seconds)
                .setParameter(
                        3, found.stream().map(each -> each.likeness().score()).toArray(Integer[]::new))
                .setParameter(
                        4,
                        found.stream()
                                .map(each -> String.join(
                                        " ",
                                        each.likeness().reasons().stream()
                                                .map(Enum::name)
                                                .toList()))
                                .toArray(String[]::new))
                .setParameter(5, now.toString())
                .executeUpdate();
    }

    /** What was decided about a pair so far; OPEN if nothing was, or nothing is known of it. */
    Decision decisionOf(Pair pair) {
        List<?> decided = database.createNativeQuery(
                        "select decision from possible_duplicate where first_id = ?1 and second_id = ?2", String.class)
                .setParameter(1, pair.first())
                .setParameter(2, pair.second())
                .getResultList();
        return decided.isEmpty() ? Decision.OPEN : Decision.valueOf((String) decided.get(0));
    }

    /** Writes down what a person decided, of a pair that was suspected or not. */
    void decide(Pair pair, Decision decision, String by, String remark, Instant now) {
        database.createNativeQuery(
                        "insert into possible_duplicate as pair"
                                + " (first_id, second_id, score, reasons, found_at, decision, decided_by, decided_at, remark)"
                                + " values (?1, ?2, 0, '{}', ?3, ?4, ?5, ?3, ?6)"
                                + " on conflict (first_id, second_id) do update set decision = excluded.decision,"
                                + " decided_by = excluded.decided_by, decided_at = excluded.decided_at, remark = excluded.remark")
                .setParameter(1, pair.first())
                .setParameter(2, pair.second())
                .setParameter(3, now)
                .setParameter(4, decision.name())
                .setParameter(5, by)
                .setParameter(6, remark)
                .executeUpdate();
    }
}
