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
     * Delivers the oldest rows and deletes them, in one transaction under the relay's lock. Rows are never skipped by a
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
            } catch (Exception failed) {
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

    private static List<OutboxRow> oldest(Connection connection, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select * from outbox order by position limit ?")) {
            select.setInt(1, most);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(OutboxRow.of(row));
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
