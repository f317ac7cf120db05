package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class LostFileTest {

    @Inject
    ImportFiles files;

    @Inject
    ImportsConfig config;

    @Inject
    Clock clock;

    @Test
    void an_import_whose_file_is_gone_fails_and_says_so() throws Exception {
        // Given an import that a killed service left behind, without its file
        UUID id = UUID.randomUUID();
        try (var database = Suite.connect()) {
            database.createStatement().execute("""
                    insert into import_job (id, profile, dry_run, status, requested_by, requested_at, sha256, bytes, reading,
                        rows, run_started_with, done, stored, seizures, refused, duplicates, unmapped, voided, voided_up_to)
                    values ('%s', 'IDS', false, 'RUNNING', 'operator', now(), '%s', 1,
                        '{"format": "CSV", "tables": [], "ignoredColumns": [], "skippedSheets": []}',
                        1, 0, 0, 0, 0, 0, 0, 0, 0, 0)""".formatted(id, id));
        }
        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Suite.as("operator")
                        .get("/api/v1/imports/" + id)
                        .then()
                        .body("failure.type", endsWith("/import-file-gone"))
                        .body("status", org.hamcrest.Matchers.equalTo("FAILED")));
    }

    @Test
    void files_that_no_import_needs_go_after_a_day() throws Exception {
        // Given
        Files.createDirectories(config.directory());
        Path needed = fileOf(UUID.randomUUID().toString(), Duration.ofDays(2));
        Path abandoned = fileOf(UUID.randomUUID() + ".part", Duration.ofDays(2));
        Path fresh = fileOf(UUID.randomUUID() + ".part", Duration.ofHours(2));
        // When
        files.removeAbandoned(List.of(UUID.fromString(needed.getFileName().toString())), clock.instant());
        // Then
        assertTrue(Files.exists(needed));
        assertFalse(Files.exists(abandoned));
        assertTrue(Files.exists(fresh));
        Files.delete(needed);
        Files.delete(fresh);
    }

    private Path fileOf(String name, Duration age) throws Exception {
        Path file = Files.createFile(config.directory().resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(age)));
        return file;
    }
}
