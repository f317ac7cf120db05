package org.portcontrol.deploy.local;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The registry is killed and stays away: seizures are taken all the same. What it says when it is back holds at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistryOutageIT {

    private static final int OFFSET = 5_800;

    private static final Duration PROMISED = Duration.ofSeconds(2);

    /** Until Kafka has missed the service that was killed, whoever took its place hears nothing of the registry. */
    private static final Duration MISSED = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String UNIT = "KZ-AKTAU-PCU";
    private static final String CHECKPOINT = "KZ-AKTAU-MORPORT";
    private static final String LAST_DAY = "2024-03-31";
    private static final String NEXT_DAY = "2024-04-01";

    @TempDir
    static Path data;

    private static RunningSuite suite;
    private static Process registry;

    @BeforeAll
    static void start() throws Exception {
        suite = RunningSuite.start(data, OFFSET);
    }

    @AfterAll
    static void stop() {
        if (registry != null) {
            registry.destroy();
        }
        suite.close();
    }

    @Test
    @Order(1)
    void seizures_are_taken_while_the_registry_is_away() throws Exception {
        // When
        killForGood(LocalService.REGISTRY);
        // Then
        requireAway();
        report(NEXT_DAY).then().statusCode(201);
    }

    @Test
    @Order(2)
    void a_seizure_service_that_starts_while_the_registry_is_away_takes_them_too() throws Exception {
        // Given
        ProcessHandle service = suite.process(LocalService.SEIZURE);
        service.destroyForcibly();
        service.onExit().get(10, TimeUnit.SECONDS);
        // When another takes its place
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> suite.process(LocalService.SEIZURE).pid() != service.pid()
                        && report(NEXT_DAY).statusCode() == 201);
        // Then
        requireAway();
    }

    @Test
    @Order(3)
    void a_checkpoint_that_the_registry_closes_when_it_is_back_takes_no_later_seizure_within_two_seconds()
            throws Exception {
        // Given
        startRegistry();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> get("checkpoints", CHECKPOINT).statusCode() == 200);
        endTheAssignment();
        await().atMost(MISSED)
                .untilAsserted(
                        () -> report(NEXT_DAY).then().statusCode(422).body("type", endsWith("/checkpoint-not-served")));
        // When
        suite.as("registrar")
                .header("If-Match", get("checkpoints", CHECKPOINT).header("ETag"))
                .body(Map.of("on", LAST_DAY, "reason", "Moved to Kuryk"))
                .post(url("checkpoints", CHECKPOINT + "/closing"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        // Then
        await().atMost(PROMISED)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> report(NEXT_DAY)
                        .then()
                        .statusCode(422)
                        .body("type", endsWith("/checkpoint-closed"))
                        .body("violations[0].pointer", equalTo("/checkpoint")));
        report(LAST_DAY).then().statusCode(201);
    }

    /** The launcher starts a service again that was killed, unless it ended right after its start. */
    private static void killForGood(LocalService service) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            if (suite.output().contains(service.folder() + " ended right after its start")) {
                return true;
            }
            suite.process(service).destroyForcibly();
            return false;
        });
    }

    private static void requireAway() throws IOException {
        URI address = URI.create(suite.url(LocalPort.REGISTRY, "/"));
        assertThrows(
                ConnectException.class,
                () -> new Socket(address.getHost(), address.getPort()).close(),
                "the registry answers");
    }

    /** As the launcher would, which has given it up. */
    private static void startRegistry() throws IOException {
        ProcessBuilder service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-jar",
                        Path.of(
                                        System.getProperty("suite.root"),
                                        LocalService.REGISTRY.folder(),
                                        "target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("registry.out").toFile());
        service.environment().putAll(suite.environmentOf(LocalService.REGISTRY));
        service.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        service.environment()
                .put(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(
                                URI.create(suite.url(LocalPort.REGISTRY, "/")).getPort()));
        registry = service.start();
    }

    /** A checkpoint that a unit goes on serving cannot be closed. */
    private static void endTheAssignment() {
        Response unit = get("units", UNIT);
        Map<String, Object> change = Map.of(
                "code", UNIT,
                "kind", unit.path("kind"),
                "country", unit.path("country"),
                "names", unit.path("names"),
                "aliases", unit.path("aliases"),
                "status", unit.path("status"),
                "checkpoints", List.of(Map.of("checkpoint", CHECKPOINT, "to", LAST_DAY)));
        suite.as("registrar")
                .header("If-Match", unit.header("ETag"))
                .body(change)
                .put(url("units", UNIT))
                .then()
                .statusCode(200);
    }

    private static Response report(String day) {
        return suite.report("officer.aktau", """
                {"unit": "%s", "checkpoint": "%s", "seizedOn": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 1, "unit": "KGM"}]}""".formatted(UNIT, CHECKPOINT, day));
    }

    private static Response get(String collection, String code) {
        return suite.as("registrar").get(url(collection, code));
    }

    private static String url(String collection, String path) {
        return suite.url(LocalPort.REGISTRY, "/api/v1/" + collection + "/" + path);
    }
}
