package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    // One home for all tests: what is unpacked and initialised once is what every later start finds.
    @TempDir
    static Path home;

    @BeforeEach
    void quiet() {
        QuietLogs.on();
    }

    @Test
    void keeps_its_data_over_a_restart() throws SQLException {
        // Given
        String note = "kept over a restart";
        try (PostgresServer first = startWithDatabase()) {
            Rows.write(first, note);
        }

        // When
        try (PostgresServer again = startWithDatabase()) {

            // Then
            assertEquals(List.of(note), Rows.query(again, "select text from note where text = '%s'".formatted(note)));
        }
    }

    @Test
    void has_written_to_disk_what_it_acknowledged() throws SQLException {
        try (PostgresServer server = startWithDatabase()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertEquals(List.of("on"), Rows.query(server, "show " + setting), setting);
            }
        }
    }

    @Test
    void admits_nobody_without_the_password() {
        try (PostgresServer server = startWithDatabase()) {
            SQLException refused = assertThrows(SQLException.class, () -> Rows.connect(server, "guessed"));

            assertTrue(refused.getMessage().contains("password authentication failed"), refused.getMessage());
        }
    }

    @Test
    void gives_services_an_account_that_owns_its_database_and_is_no_superuser() throws SQLException {
        try (PostgresServer server = startWithDatabase()) {
            assertEquals(
                    List.of("f"), Rows.query(server, "select rolsuper from pg_roles where rolname = current_user"));
            assertEquals(
                    List.of("suite"),
                    Rows.query(server, "select pg_get_userbyid(datdba) from pg_database where datname = 'suite'"));
        }
    }

    @Test
    void compares_words_of_any_script() throws SQLException {
        try (PostgresServer server = startWithDatabase();
                var connection = Rows.connect(server, server.password());
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");

            assertEquals(List.of("t"), Rows.query(server, "select similarity('Нижний Пяндж', 'нижний пянж') > 0.6"));
        }
    }

    @Test
    void refuses_a_port_that_another_program_holds() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, Loopback.address())) {
            CannotStart refused =
                    assertThrows(CannotStart.class, () -> PostgresServer.start(home, foreign.getLocalPort()));

            assertEquals(
                    "PostgreSQL cannot start: port %d is taken by another program. Stop it, or choose another port."
                            .formatted(foreign.getLocalPort()),
                    refused.getMessage());
        }
    }

    @Test
    void never_takes_a_foreign_postgresql_for_its_own() {
        try (PostgresServer foreign = PostgresServer.ephemeral()) {
            CannotStart refused = assertThrows(CannotStart.class, () -> PostgresServer.start(home, foreign.port()));

            assertTrue(
                    refused.getMessage().contains("port %d is taken".formatted(foreign.port())), refused.getMessage());
        }
    }

    @Test
    void refuses_data_that_another_suite_runs_on() {
        try (PostgresServer running = startWithDatabase()) {
            CannotStart refused = assertThrows(CannotStart.class, () -> PostgresServer.start(home, 0));

            assertTrue(refused.getMessage().contains("in use: another suite is running"), refused.getMessage());
            assertTrue(running.port() > 0);
        }
    }

    @Test
    void leaves_another_program_alone_that_has_the_number_of_a_server_long_gone() throws IOException, SQLException {
        // Given
        startWithDatabase().close();
        Path data = home.resolve("data");
        Process other = new ProcessBuilder("sleep", "60").start();
        Files.writeString(data.resolve("postmaster.pid"), "%d\n%s\n".formatted(other.pid(), data));

        // When
        try (PostgresServer server = startWithDatabase()) {

            // Then
            assertEquals(List.of("1"), Rows.query(server, "select 1"));
            assertTrue(other.isAlive());
        } finally {
            other.destroy();
        }
    }

    private static PostgresServer startWithDatabase() {
        PostgresServer server = PostgresServer.start(home, 0);
        server.createDatabase("suite");
        server.createDatabase("suite");
        return server;
    }
}
