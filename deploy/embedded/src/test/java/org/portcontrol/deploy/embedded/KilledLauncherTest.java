package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherTest {

    @TempDir
    Path home;

    @Test
    void leaves_nothing_behind_that_the_next_start_cannot_take_over()
            throws IOException, InterruptedException, SQLException {
        // Given
        QuietLogs.on();
        int port = Loopback.freePort();
        try (Launcher launcher = Launcher.start(home, port)) {
            launcher.kill();
        }
        ProcessHandle orphan = postmaster();
        assertTrue(orphan.isAlive(), "PostgreSQL outlives its launcher");

        // When
        try (PostgresServer postgres = PostgresServer.start(home.resolve("postgres"), port);
                KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka"), 0)) {

            // Then
            assertFalse(orphan.isAlive(), "The orphan is stopped");
            assertEquals(port, postgres.port());
            assertEquals(List.of("before the kill"), Rows.query(postgres, "select text from note"));
            assertEquals(List.of("before the kill"), Records.values(kafka, SuiteTopics.SEIZURES));
        }
    }

    @Test
    void of_which_only_a_process_number_is_left_disturbs_neither_that_process_nor_the_start()
            throws IOException, SQLException {
        // Given
        Path directory = home.resolve("postgres");
        PostgresServer.start(directory, 0).close();
        Path pidFile = directory.resolve("data").resolve("postmaster.pid");
        Files.writeString(pidFile, "%d\n%s\n".formatted(ProcessHandle.current().pid(), directory.resolve("data")));

        // When
        try (PostgresServer postgres = PostgresServer.start(directory, 0)) {
            postgres.createDatabase("suite");

            // Then
            assertEquals(List.of("1"), Rows.query(postgres, "select 1"));
        }
    }

    private ProcessHandle postmaster() throws IOException {
        Path pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
