package org.portcontrol.seizure.batch;

import java.sql.SQLException;
import java.util.List;

/** Tells a database that cannot be reached from one that refuses something. */
final class DatabaseAway {

    /** Classes of SQLSTATE: the connection broke; there are too few of them, or no disk; the server is stopped. */
    private static final List<String> STATES = List.of("08", "53", "57P");

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told) {
                return isAway(told.getSQLState());
            }
        }
        return false;
    }

    /** PostgreSQL gives a state to whatever it refuses. Without one it was the pool, which has no connection to give. */
    private static boolean isAway(String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }
}
