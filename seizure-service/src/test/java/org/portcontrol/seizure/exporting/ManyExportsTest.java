package org.portcontrol.seizure.exporting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Suite;

/** More exports than the database should be asked for, and clients that do not wait for the end. */
@QuarkusTest
class ManyExportsTest {

    private static final int ROWS = 2_500;
    private static final int CLIENTS = 50;

    @Inject
    ExportTurns turns;

    @Inject
    ExportsConfig config;

    @TestHTTPResource("/")
    URI service;

    @Test
    void one_more_than_may_be_made_at_a_time_is_told_when_to_come_again() throws Exception {
        // Given
        CountDownLatch taken = new CountDownLatch(config.mostAtOnce());
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(config.mostAtOnce());
        Collections.nCopies(config.mostAtOnce(), others)
                .forEach(other -> other.execute(() -> turns.take(() -> {
                    taken.countDown();
                    awaitQuietly(enough);
                })));
        assertTrue(taken.await(10, TimeUnit.SECONDS), "others have their turns");
        // Then
        try {
            Exports.ask("operator", "country", "PW")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("20"))
                    .body("type", endsWith("/too-many-exports"));
        } finally {
            enough.countDown();
            others.shutdown();
        }
        Exports.ask("operator", "country", "PW").then().statusCode(200);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void clients_that_leave_in_the_middle_of_an_export_leave_neither_a_session_nor_a_file() throws Exception {
        // Given more than fits into the buffers of a connection
        List<String> file = new ArrayList<>(List.of(Exports.IDS));
        for (int i = 1; i <= ROWS; i++) {
            file.add("2012-06-01,Palau,PLW,,Oceania,Heroin," + i + ",Gram,Koror,,,,,");
        }
        Exports.imported(file);
        List<Callable<Void>> clients = Collections.nCopies(CLIENTS, this::leaveAfterTheFirstBytes);
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        // When
        for (var client : crowd.invokeAll(clients)) {
            client.get();
        }
        crowd.shutdown();
        // Then
        await().untilAsserted(() -> {
            assertEquals(
                    0,
                    Suite.count("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and state <> 'idle' and pid <> pg_backend_pid()"));
            assertEquals(List.of(), spooled());
        });
        assertEquals(1 + ROWS, Exports.lines("operator", "country", "PW").size());
        Exports.asked("operator", "country", "PW", "format", "ndjson")
                .head(Exports.PATH)
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertEquals(List.of(), spooled()));
    }

    /** Asks for a file, sees it begin and drops the connection: a reset, not a farewell. */
    private Void leaveAfterTheFirstBytes() throws IOException {
        try (Socket socket = new Socket("localhost", service.getPort())) {
            socket.setSoLinger(true, 0);
            socket.setReceiveBufferSize(4_096);
            socket.getOutputStream()
                    .write(("GET " + Exports.PATH + "?country=PW&format=ndjson HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + Tokens.of("operator") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 200", new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
        }
        return null;
    }

    /** Files that are held open. They have no name any more from the moment they are made, so Linux alone can tell. */
    private static List<String> spooled() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "the system tells what is held open");
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(open)) {
            for (Path descriptor : descriptors) {
                targetOf(descriptor).filter(file -> file.contains("/answer")).ifPresent(files::add);
            }
        }
        return files;
    }

    private static Optional<String> targetOf(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }
}
