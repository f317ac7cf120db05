package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class LostFileTest {

    @Inject
    ImportFiles files;

    @Inject
    ImportsConfig config;

    @Inject
    Clock clock;

    @Inject
    QueueImport queueImport;

    @Inject
    RemoveAbandonedFiles hourly;

    /** An import that a killed service left behind, without its file. */
    private static UUID leftBehind(String file) {
        UUID id = UUID.randomUUID();
        Suite.change("""
                    insert into import_job (id, profile, dry_run, status, requested_by, requested_at, sha256, bytes, reading,
                        rows, run_started_with, done, stored, seizures, refused, duplicates, unmapped, voided, voided_up_to)
                    values ('%s', 'IDS', false, 'RUNNING', 'operator', now(), '%s', %d,
                        '{"format": "CSV", "charset": "UTF-8", "delimiter": ";", "tables": [], "ignoredColumns": [],
                          "skippedSheets": []}',
                        1, 0, 0, 0, 0, 0, 0, 0, 0, 0)""".formatted(id, id, file.length()));
        return id;
    }

    private static void awaitEnd(UUID id, String status, String failure) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Suite.as("operator")
                        .get("/api/v1/imports/" + id)
                        .then()
                        .body("failure.type", failure == null ? nullValue() : endsWith(failure))
                        .body("status", equalTo(status)));
    }

    @Test
    void an_import_whose_file_is_gone_fails_and_says_so() {
        awaitEnd(leftBehind(""), "FAILED", "/import-file-gone");
    }

    @Test
    void an_import_whose_disk_is_mounted_late_goes_on() throws Exception {
        // Given
        String file = Release.of(Release.heroin("Kiribati", "Tarawa"));
        UUID id = leftBehind(file);
        // When the service has looked for it in vain
        await().until(() ->
                Suite.count("select count(*) from import_job where run_started_at is not null and id = '" + id + "'")
                        == 1);
        Path elsewhere = Files.writeString(config.directory().resolve(id + ".part"), file);
        Files.move(elsewhere, config.directory().resolve(id.toString()));
        // Then
        awaitEnd(id, "COMPLETED", null);
        assertEquals(1, Imports.seizuresOf("KI").size());
    }

    @Test
    void an_import_that_is_not_taken_on_leaves_no_file() throws Exception {
        UUID id = UUID.randomUUID();
        Path file = Files.createFile(config.directory().resolve(id.toString()));
        // Without a reading the database refuses it, as it would everything while it is away.
        ReceivedFile unreadable = new ReceivedFile(id, 1, id.toString(), null, 1);
        Scope operator = new Scope("operator", Set.of(Role.OPERATOR), null, null);
        assertThrows(RuntimeException.class, () -> queueImport.handle(unreadable, Profile.IDS, false, null, operator));
        assertFalse(Files.exists(file));
    }

    @Test
    void what_a_killed_service_had_received_is_looked_for_while_another_runs() throws Exception {
        Path abandoned = fileOf(UUID.randomUUID() + ".part", Duration.ofDays(2));
        Path fresh = fileOf(UUID.randomUUID() + ".part", Duration.ofHours(2));
        hourly.handle();
        assertFalse(Files.exists(abandoned));
        assertTrue(Files.exists(fresh));
        Files.delete(fresh);
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
