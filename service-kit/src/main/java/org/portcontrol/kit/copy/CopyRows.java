package org.portcontrol.kit.copy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Rows for one table, sent together by COPY. Meant for a batch that fits into memory: some thousand rows at a time. Enums,
 * ids, days and instants are written as their text; a list becomes an array of text.
 */
public final class CopyRows {

    private final String statement;
    private final int columns;
    private final StringBuilder text = new StringBuilder(1 << 16);

    private CopyRows(String statement, int columns) {
        this.statement = statement;
        this.columns = columns;
    }

    /** Rows for these columns of the table; names are written into the statement as they stand. */
    public static CopyRows into(String table, String... columns) {
        return new CopyRows(
                "copy " + table + " (" + String.join(", ", columns) + ") from stdin with (format text)",
                columns.length);
    }

    public void add(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
    }

    /** Sends what was added. The connection must be one of the open transaction. */
    public void send(Connection connection) throws SQLException {
        if (text.length() == 0) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof List<?> elements) {
            append(array(elements));
        } else {
            append(value.toString());
        }
    }

    private void append(String value) {
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            switch (next) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(next);
            }
        }
    }

    private static String array(List<?> elements) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : elements) {
            if (literal.length() > 1) {
                literal.append(',');
            }
            literal.append('"')
                    .append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }
}
