package org.portcontrol.seizure.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** Transactions begin and end in any order; whoever reads the feed notices nothing of it. */
@QuarkusTest
@ExtendWith(Places.class)
class OrderOfTheFeedTest {

    private static final int MANY = 500;

    @Inject
    Feed feed;

    @Inject
    AgroalDataSource database;

    @Inject
    AnchorRevisions anchorRevisions;

    private static UUID recorded() {
        return UUID.fromString(Suite.recorded("officer.aktau", Reports.mercury()));
    }

    /** Writes the next revision of a record, in a transaction that stays open. */
    private static void revise(UUID id, Connection connection) throws SQLException {
        int written = connection
                .createStatement()
                .executeUpdate(
                        "insert into seizure_revision (seizure_id, revision, change, recorded_at, recorded_by, state, country,"
                                + " unit, to_partners) select seizure_id, revision + 1, 'AMENDED', now(), 'somebody', state,"
                                + " country, unit, to_partners from seizure_revision where seizure_id = '" + id
                                + "' order by revision desc limit 1");
        assertEquals(1, written);
    }

    /** What there is behind a position, and where it ends. */
    private Slice<Feed.Entry> rest(Position position) {
        List<Feed.Entry> all = new ArrayList<>();
        Slice<Feed.Entry> slice = feed.after(position, MANY);
        all.addAll(slice.entries());
        while (slice.entries().size() == MANY) {
            slice = feed.after(slice.next(), MANY);
            all.addAll(slice.entries());
        }
        return new Slice<>(all, slice.next());
    }

    private Position end() {
        return rest(Position.START).next();
    }

    /** The end, once the first revision of a record lies before it. */
    private Position behind(UUID record) {
        Position[] position = {Position.START};
        await().until(() -> {
            Slice<Feed.Entry> rest = rest(position[0]);
            position[0] = rest.next();
            return written(rest.entries()).contains(record + " 1");
        });
        return position[0];
    }

    private static List<String> written(List<Feed.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.seizure() + " " + entry.revision())
                .toList();
    }

    /** What came of some records; others are reported meanwhile. */
    private static List<String> of(List<String> seen, UUID... records) {
        return seen.stream()
                .filter(revision -> Stream.of(records).anyMatch(record -> revision.startsWith(record.toString())))
                .toList();
    }

    /** Reads on until a revision is there. */
    private List<String> readUntil(Position from, String last) {
        List<String> seen = new ArrayList<>();
        Position[] position = {from};
        await().until(() -> {
            Slice<Feed.Entry> slice = feed.after(position[0], 2);
            seen.addAll(written(slice.entries()));
            position[0] = slice.next();
            return seen.contains(last);
        });
        return seen;
    }

    @Test
    void a_revision_that_is_committed_late_is_neither_skipped_nor_told_twice() throws Exception {
        // Given
        UUID slow = recorded();
        Position start = behind(slow);
        List<String> seen = new ArrayList<>();
        UUID quick;
        Position middle;
        try (Connection late = Suite.connect()) {
            late.setAutoCommit(false);
            revise(slow, late);
            quick = recorded();
            // When it is read before and after the slow one commits
            Slice<Feed.Entry> before = rest(start);
            seen.addAll(written(before.entries()));
            middle = before.next();
            late.commit();
        }
        seen.addAll(readUntil(middle, quick + " 1"));
        // Then
        assertEquals(List.of(slow + " 2", quick + " 1"), of(seen, slow, quick));
    }

    @Test
    void a_transaction_that_is_dropped_holds_up_nothing_and_leaves_nothing() throws Exception {
        UUID id = recorded();
        Position start = behind(id);
        try (Connection dropped = Suite.connect()) {
            dropped.setAutoCommit(false);
            revise(id, dropped);
            dropped.rollback();
        }
        UUID next = recorded();
        assertEquals(List.of(next + " 1"), of(readUntil(start, next + " 1"), id, next));
    }

    @Test
    void revisions_of_a_record_follow_each_other_even_if_the_older_transaction_made_the_later_one() throws Exception {
        // Given a transaction that is older than the one it waits for
        Position before = end();
        UUID id = recorded();
        try (Connection older = Suite.connect();
                Connection younger = Suite.connect()) {
            older.setAutoCommit(false);
            older.createStatement().execute("select pg_current_xact_id()");
            younger.setAutoCommit(false);
            revise(id, younger);
            younger.commit();
            // When
            revise(id, older);
            older.commit();
        }
        // Then
        assertEquals(List.of(id + " 1", id + " 2", id + " 3"), of(readUntil(before, id + " 3"), id));
    }

    @Test
    void a_position_that_was_stored_goes_on_where_it_was() {
        UUID one = recorded();
        Position stored = Position.of(behind(one).text());
        UUID other = recorded();
        assertEquals(List.of(other + " 1"), of(readUntil(stored, other + " 1"), one, other));
    }

    @Test
    void in_a_database_that_was_restored_from_a_dump_nothing_is_passed_by() throws Exception {
        // Given a dump of a database that has seen many more transactions
        UUID dumped = recorded();
        Position old = end();
        try (Connection restoring = Suite.connect()) {
            restoring
                    .createStatement()
                    .executeUpdate("update seizure_revision set tx = cast(cast("
                            + "cast(cast(pg_current_xact_id() as text) as bigint) + 1000000000 as text) as xid8)");
        }
        // When a service starts on it
        Feed restored = new Feed(database, anchorRevisions);
        assertEquals(1, restored.after(Position.START, 1).entries().size());
        UUID added = recorded();
        // Then every revision is there again, and those that are added stand behind them
        await().untilAsserted(() -> {
            assertEquals(
                    Suite.count("select count(*) from seizure_revision"),
                    new HashSet<>(written(rest(Position.START).entries())).size());
        });
        List<String> all = written(rest(Position.START).entries());
        assertTrue(all.indexOf(dumped + " 1") < all.indexOf(added + " 1"));
        // And a position of before is one of another history
        assertNotEquals(old.history(), restored.after(Position.START, 1).next().history());
        assertEquals(
                restored.after(Position.START, 10).entries(),
                restored.after(old, 10).entries());
    }

    @Test
    void a_position_that_the_database_has_not_come_to_is_one_of_another_history() {
        Position now = end();
        Position ahead = new Position(now.history(), now.tx() + 1_000_000, now.seizure(), 0);
        assertEquals(
                feed.after(Position.START, 10).entries(), feed.after(ahead, 10).entries());
    }
}
