package org.portcontrol.kit.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Rows for one table, sent together by COPY. Meant for a batch that fits into memory: some thousand rows at a time. Enums,
 * ids, days and instants are written as their text, bytes as the UTF-8 text they are, a list as an array of text.
 */
public final class CopyRows {

    private static final int BUFFER = 1 << 16;

    private final String statement;
    private final int columns;
    private final Text text = new Text();

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
                text.write('\t');
            }
            append(values[i]);
        }
        text.write('\n');
    }

    /** Sends what was added. The connection must be one of the open transaction. */
    public void send(Connection connection) throws SQLException {
        if (text.size() == 0) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, text.content(), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.reset();
    }

    private void append(Object value) {
        if (value == null) {
            text.write('\\');
            text.write('N');
        } else if (value instanceof byte[] utf8) {
            escape(utf8);
        } else if (value instanceof List<?> elements) {
            escape(array(elements).getBytes(StandardCharsets.UTF_8));
        } else {
            escape(value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What has to be escaped is ASCII, and no byte of a longer character is. */
    private void escape(byte[] utf8) {
        int written = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte escaped = letterFor(utf8[i]);
            if (escaped != 0) {
                text.write(utf8, written, i - written);
                text.write('\\');
                text.write(escaped);
                written = i + 1;
            }
        }
        text.write(utf8, written, utf8.length - written);
    }

    private static byte letterFor(byte octet) {
        return switch (octet) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
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

    /** Bytes that are read again without being copied. */
    private static final class Text extends ByteArrayOutputStream {

        InputStream content() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }
}
