package org.portcontrol.seizure.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Who works at an import: one thread of one instance. A killed instance lets go at once, with its connection. */
@ApplicationScoped
class ImportLock {

    private final AgroalDataSource database;

    ImportLock(AgroalDataSource database) {
        this.database = database;
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does the work, unless another is at it.
     *
     * @return false if another works at this import
     */
    boolean tryWith(UUID importId, Work work) throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!call(connection, "select pg_try_advisory_lock(?)", importId)) {
                return false;
            }
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(?)", importId);
            }
            return true;
        }
    }

    private static boolean call(Connection connection, String function, UUID importId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(function)) {
            statement.setLong(1, importId.getMostSignificantBits() ^ importId.getLeastSignificantBits());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
