package org.portcontrol.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The relay's SQL. */
@ApplicationScoped
class OutboxTable {

    /** Any fixed number will do; it is a name for "the relay of this database". */
    static final long RELAY_LOCK = 0x6f7574626f78L;

    /** A quarter of what the producer keeps in memory, so that a batch of large events never waits for room there. */
    static final int MOST_BYTES = 8 << 20;

    private static final String OLDEST =
            "select *, octet_length(payload::text) as bytes from outbox order by position limit ?";
    private static final int ROWS_PER_TRIP = 32;

    private final AgroalDataSource database;

    OutboxTable(AgroalDataSource database) {
        this.database = database;
    }

    /** What the relay does with a batch. When it fails, the batch stays in the table. */
    @FunctionalInterface
    interface Delivery {
        void deliver(List<OutboxRow> batch) throws Exception;
    }

    /**
     * Delivers the oldest rows, as many as go together, and deletes them, in one transaction under the relay's lock. Rows are never skipped by a
     * remembered position: positions become visible in the order of commits, not of numbers.
     *
     * @return how many rows were delivered; 0 if there were none or another relay holds the lock
     */
    int drain(int most, Delivery delivery) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<OutboxRow> batch = tryLock(connection) ? oldest(connection, most) : List.of();
                if (!batch.isEmpty()) {
                    delivery.deliver(batch);
                    delete(connection, batch);
                }
                connection.commit();
                return batch.size();
            } catch (Exception | Error failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    /** How many events wait, and for how many seconds the oldest has. */
    Backlog backlog() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        } catch (SQLException unreadable) {
            return new Backlog(Double.NaN, Double.NaN);
        }
    }

    record Backlog(double pending, double oldestSeconds) {}

    private static boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Up to so many rows, and no more once they have so many bytes. They come a few at a time, for they may be large. */
    static List<OutboxRow> oldest(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, most);
            select.setFetchSize(ROWS_PER_TRIP);
            List<OutboxRow> rows = new ArrayList<>();
            long bytes = 0;
            try (ResultSet row = select.executeQuery()) {
                while (bytes < MOST_BYTES && row.next()) {
                    rows.add(OutboxRow.of(row));
                    bytes += row.getInt("bytes");
                }
            }
            return rows;
        }
    }

    private static void delete(Connection connection, List<OutboxRow> batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where position = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(OutboxRow::position).toArray()));
            delete.executeUpdate();
        }
    }
}
