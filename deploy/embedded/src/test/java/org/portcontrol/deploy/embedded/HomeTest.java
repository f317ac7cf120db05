package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @Test
    void is_held_by_one_process_at_a_time(@TempDir Path directory) {
        try (Home first = Home.kept(directory)) {
            CannotStart refused = assertThrows(CannotStart.class, () -> Home.kept(directory));

            assertTrue(refused.getMessage().contains(first.path().toString()), refused.getMessage());
        }
        Home.kept(directory).close();
    }

    @Test
    void of_a_killed_test_run_is_found_and_swept_while_those_in_use_or_just_made_stay() throws IOException {
        // Given
        String prefix = "home-test-%d-".formatted(ProcessHandle.current().pid());
        Path left = Files.createTempDirectory(prefix).toRealPath();
        Path justMade = Files.createTempDirectory(prefix);
        Files.setLastModifiedTime(left, LONG_AGO);
        try (Home inUse = Home.ephemeral(prefix)) {
            Files.setLastModifiedTime(inUse.path(), LONG_AGO);

            // When
            List<Home> abandoned = Home.abandoned(prefix);
            abandoned.forEach(Home::close);

            // Then
            assertEquals(List.of(left), abandoned.stream().map(Home::path).toList());
            assertTrue(Files.notExists(left));
            assertTrue(Files.exists(inUse.path()));
        } finally {
            Files.delete(justMade);
        }
    }
}
