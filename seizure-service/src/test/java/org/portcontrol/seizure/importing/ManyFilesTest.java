package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** More files at once than the service can read through beside its other work. */
@QuarkusTest
class ManyFilesTest {

    @Inject
    ReadingTurns turns;

    @Inject
    ImportsConfig config;

    @Test
    void one_more_than_may_be_read_at_a_time_is_told_when_to_come_again() throws Exception {
        // Given
        String file = Release.of(Release.heroin("Palau", "Koror"));
        List<String> files = Imports.files();
        CountDownLatch taken = new CountDownLatch(config.mostReadAtOnce());
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(config.mostReadAtOnce());
        Collections.nCopies(config.mostReadAtOnce(), others)
                .forEach(other -> other.execute(() -> turns.take(() -> {
                    taken.countDown();
                    return awaitQuietly(enough);
                })));
        assertTrue(taken.await(10, TimeUnit.SECONDS), "others have their turns");
        // Then
        try {
            Imports.send("operator", file, "dryRun", "true")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("20"))
                    .body("type", endsWith("/too-many-files"));
            assertEquals(files, Imports.files());
        } finally {
            enough.countDown();
            others.shutdown();
        }
        Imports.imported("operator", file, "dryRun", "true");
    }

    private static boolean awaitQuietly(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
