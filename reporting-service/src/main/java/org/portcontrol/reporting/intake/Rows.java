package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows for one statement. They travel as one array per column, so a thousand rows cost one round trip. */
final class Rows {

    private final List<String> types;
    private final List<List<Object>> columns = new ArrayList<>();

    /** Rows with a column of each of these PostgreSQL types. */
    Rows(String... types) {
        this.types = List.of(types);
        this.types.forEach(type -> columns.add(new ArrayList<>()));
    }

    void add(Object... values) {
        for (int column = 0; column < values.length; column++) {
            columns.get(column).add(values[column]);
        }
    }

    int size() {
        return columns.get(0).size();
    }

    /**
     * Runs the statement with these rows, or not at all if there are none.
     *
     * @param sql with {@code %s} where the rows belong in the from clause
     * @return how many rows the statement changed
     */
    int write(Connection connection, String sql) throws SQLException {
        if (size() == 0) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(unnest()))) {
            for (int column = 0; column < types.size(); column++) {
                Object[] values = columns.get(column).toArray();
                statement.setArray(column + 1, connection.createArrayOf(types.get(column), values));
            }
            return statement.executeUpdate();
        }
    }

    private String unnest() {
        return types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ", "unnest(", ")"));
    }
}
