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
    Path postgresHome;

    @TempDir
    Path kafkaHome;

    @Test
    void leaves_nothing_behind_that_the_next_start_cannot_take_over()
            throws IOException, InterruptedException, SQLException {
        // Given
        QuietLogs.on();
        int port = Loopback.freePort();
        try (Launcher launcher = Launcher.start(postgresHome, port, kafkaHome)) {
            launcher.kill();
        }
        ProcessHandle orphan = postmaster();
        assertTrue(orphan.isAlive(), "PostgreSQL outlives its launcher");

        // When
        try (PostgresServer postgres = PostgresServer.start(postgresHome, port);
                KafkaBroker kafka = KafkaBroker.start(kafkaHome, 0)) {

            // Then
            assertFalse(orphan.isAlive(), "The orphan is stopped");
            assertEquals(port, postgres.port());
            assertEquals(List.of("before the kill"), Rows.query(postgres, "select text from note"));
            assertEquals(List.of("before the kill"), Records.values(kafka, SuiteTopics.SEIZURES));
        }
    }

    private ProcessHandle postmaster() throws IOException {
        Path pidFile = postgresHome.resolve("data").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
