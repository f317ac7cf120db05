package org.portcontrol.kit.copy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CopyRowsTest {

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a\tb\nc\rd",
                "back\\slash",
                "\\N",
                "\\.",
                "Нижний Пяндж",
                "{\"a\": \"b\\\\n\"}",
                "\uD83D\uDEA2"
            })
    void any_text_arrives_as_it_was(String text) throws SQLException {
        try (Connection connection = withTable()) {
            // When
            CopyRows rows = CopyRows.into("copied", "words", "many");
            rows.add(text, List.of(text, "x"));
            rows.add(text.getBytes(StandardCharsets.UTF_8), List.of());
            rows.send(connection);
            // Then
            ResultSet row = rows(connection);
            row.next();
            assertEquals(text, row.getString(1));
            assertArrayEquals(
                    new String[] {text, "x"}, (String[]) row.getArray(2).getArray());
            row.next();
            assertEquals(text, row.getString(1));
            assertArrayEquals(new String[0], (String[]) row.getArray(2).getArray());
        }
    }

    @Test
    void null_is_no_text() throws SQLException {
        try (Connection connection = withTable()) {
            // When
            CopyRows rows = CopyRows.into("copied", "words", "many");
            rows.add(null, null);
            rows.send(connection);
            // Then
            ResultSet row = rows(connection);
            row.next();
            assertNull(row.getString(1));
            assertNull(row.getArray(2));
        }
    }

    @Test
    void what_was_sent_is_not_sent_again_and_nothing_is_sent_for_nothing() throws SQLException {
        try (Connection connection = withTable()) {
            // Given
            CopyRows rows = CopyRows.into("copied", "words", "many");
            rows.add("once", List.of());
            rows.send(connection);
            // When
            rows.send(connection);
            // Then
            ResultSet row = rows(connection);
            row.next();
            assertEquals("once", row.getString(1));
            assertEquals(false, row.next());
        }
    }

    @Test
    void a_row_has_a_value_for_each_column() {
        CopyRows rows = CopyRows.into("copied", "words", "many");
        assertThrows(IllegalArgumentException.class, () -> rows.add("one"));
    }

    private Connection withTable() throws SQLException {
        Connection connection = database.getConnection();
        connection.createStatement().execute("drop table if exists copied");
        connection.createStatement().execute("create temporary table copied (words text, many text[])");
        return connection;
    }

    private static ResultSet rows(Connection connection) throws SQLException {
        return connection.createStatement().executeQuery("select words, many from copied");
    }
}
