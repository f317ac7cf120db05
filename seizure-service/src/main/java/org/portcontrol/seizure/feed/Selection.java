package org.portcontrol.seizure.feed;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What is read of the feed.
 *
 * @param columns of {@code seizure_revision}, beside those that tell the place
 * @param condition on its columns, with at most one placeholder
 * @param value of the placeholder, or null if there is none
 * @param form how an entry is made of a row
 */
record Selection<T>(String columns, String condition, String value, Form<T> form) {

    /** Reads an entry out of the current row. */
    @FunctionalInterface
    interface Form<T> {
        T of(Position position, ResultSet row) throws SQLException;
    }
}
