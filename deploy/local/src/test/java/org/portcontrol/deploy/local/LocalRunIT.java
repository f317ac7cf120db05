package org.portcontrol.deploy.local;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of a local run, told in order: it starts, takes the founding cases, loses nothing when it is killed, stops
 * cleanly and finds its data again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalRunIT {

    /** Puts every port out of the range that Linux gives to outgoing connections (32768 to 60999). */
    private static final int OFFSET = 5_700;

    private static final String MERCURY = """
            {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
             "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM", "basis": "GROSS",
                        "packages": {"count": 525, "type": "CI"}}],
             "transport": {"mode": "ROAD", "vehicle": "TRUCK"},
             "route": {"departure": "TJ", "transit": ["KG", "KZ"], "destination": "TR"},
             "detection": ["DOCUMENT_CHECK"]}""";
    private static final String DIAZEPAM = """
            {"unit": "TJ-NIZHNIY-PANJ-PCU", "checkpoint": "TJ-NIZHNIY-PANJ", "seizedOn": "2017-07-20",
             "items": [{"commodity": "PSY-DIAZEPAM", "quantity": 7500, "unit": "H87", "article": "VIAL"}],
             "route": {"departure": "AF", "destination": "TJ"}}""";
    private static final String ROW = "rows.find { it.country == '%s' }";

    @TempDir
    static Path data;

    private static RunningSuite suite;

    @BeforeAll
    static void start() throws Exception {
        suite = RunningSuite.start(data, OFFSET);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    @Order(1)
    void the_ready_table_says_where_everything_is() {
        assertTrue(suite.output().contains("Suite ready "), suite.output());
        assertTrue(suite.output().contains(suite.url(LocalPort.SEIZURE, "/api/v1/seizures")), suite.output());
        assertTrue(suite.output().contains("officer.aktau"), suite.output());
    }

    @Test
    @Order(2)
    void the_founding_cases_show_in_the_third_quarter_of_2017_each_in_its_own_measure() {
        // When
        suite.report("officer.aktau", MERCURY).then().statusCode(201);
        String diazepam = suite.report("officer.panj", DIAZEPAM)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> suite.totals("from=2017-Q3&to=2017-Q3")
                        .then()
                        .statusCode(200)
                        .rootPath(ROW.formatted("KZ"))
                        .body("commodity", equalTo("TOX-MERCURY"))
                        .body("seizures", equalTo(1))
                        .body("quantities", hasSize(1))
                        .body("quantities[0].dimension", equalTo("MASS"))
                        .body("quantities[0].basis", equalTo("GROSS"))
                        .body("quantities[0].unit", equalTo("KGM"))
                        .body("quantities[0].value", equalTo(20063))
                        .rootPath(ROW.formatted("TJ"))
                        .body("commodity", equalTo("PSY-DIAZEPAM"))
                        .body("seizures", equalTo(1))
                        .body("quantities", hasSize(1))
                        .body("quantities[0].dimension", equalTo("COUNT"))
                        .body("quantities[0].article", equalTo("VIAL"))
                        .body("quantities[0].unit", equalTo("H87"))
                        .body("quantities[0].value", equalTo(7500)));
        // When the laboratory has found 75 g
        suite.as("focal.tj")
                .header("If-Match", "\"1\"")
                .body("{\"line\": 1, \"quantity\": 75, \"unit\": \"GRM\", \"basis\": \"PURE\"}")
                .post(suite.url(LocalPort.SEIZURE, "/api/v1/seizures/" + diazepam + "/laboratory-results"))
                .then()
                .statusCode(201);
        // Then
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> suite.totals("from=2017-Q3&to=2017-Q3&country=TJ")
                        .then()
                        .body("rows", hasSize(1))
                        .body("rows[0].seizures", equalTo(1))
                        .body("rows[0].quantities", hasSize(2))
                        .body("rows[0].quantities.find { it.dimension == 'COUNT' }.value", equalTo(7500))
                        .body("rows[0].quantities.find { it.dimension == 'MASS' }.basis", equalTo("PURE"))
                        .body(
                                "rows[0].quantities.find { it.dimension == 'MASS' }.value",
                                equalTo(new BigDecimal("0.075"))));
    }

    @Test
    @Order(3)
    void the_tour_of_the_readme_goes_as_it_says() throws Exception {
        assumeTrue(ReadmeTour.canRun(), "the tour needs curl");
        // When
        List<String> answers = new ReadmeTour(OFFSET).run(2014);
        // Then
        assertEquals(9, answers.size());
        assertTrue(answers.get(0).contains("201 Created"), answers.get(0));
        assertTrue(answers.get(1).contains("201 Created"), answers.get(1));
        assertTrue(answers.get(2).contains("\"revision\":2"), answers.get(2));
        assertTrue(answers.get(3).contains("\"hsCode\":\"170199\""), answers.get(3));
        assertTrue(answers.get(3).contains("\"status\":\"VERIFIED\""), answers.get(3));
        assertTrue(answers.get(4).contains("\"status\":201"), answers.get(4));
        assertTrue(answers.get(4).contains("\"change\":\"AMENDED\""), answers.get(4));
        assertTrue(answers.get(5).contains("freshness"), answers.get(5));
        assertTrue(answers.get(5).contains("country,quarter,commodity"), answers.get(5));
        assertTrue(answers.get(6).contains("\"dryRun\":true"), answers.get(6));
        assertTrue(answers.get(7).contains("\"rows\":7"), answers.get(7));
        assertTrue(answers.get(8).contains("several-violations"), answers.get(8));
    }

    @Test
    @Order(4)
    void a_report_that_was_acknowledged_survives_the_kill_of_the_service_before_its_event_was_sent() throws Exception {
        String id = UUID.randomUUID().toString();
        String key = UUID.randomUUID().toString();
        String body = "{\"id\": \"" + id + "\"," + MERCURY.substring(1).replace("2017-07-14", "2016-02-02");
        long killed;
        // Given that the relay cannot send, since somebody else holds its lock
        try (Connection database = suite.connect(LocalService.SEIZURE)) {
            database.createStatement().execute("select pg_advisory_lock(" + 0x6f7574626f78L + ")");
            // When the report is acknowledged and the service killed at once
            suite.report("officer.aktau", key, body).then().statusCode(201);
            ProcessHandle service = suite.process(LocalService.SEIZURE);
            killed = service.pid();
            service.destroyForcibly();
            service.onExit().get(10, TimeUnit.SECONDS);
            assertEquals(List.of(), suite.eventsOf(id));
        }
        // Then the service that is started in its place sends it, once
        await().atMost(Duration.ofMinutes(1))
                .until(() -> suite.process(LocalService.SEIZURE).pid() != killed
                        && suite.eventsOf(id).size() == 1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> suite.totals("from=2016-Q1&to=2016-Q1")
                        .then()
                        .body("rows", hasSize(1))
                        .body("rows[0].seizures", equalTo(1))
                        .body("rows[0].quantities[0].value", equalTo(20063)));
        // And a retry of the phone gets the first answer
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            Response retry = suite.report("officer.aktau", key, body);
            retry.then().statusCode(201).header("Idempotent-Replayed", "true");
        });
        assertEquals(1, suite.eventsOf(id).size());
    }

    @Test
    @Order(5)
    void an_import_whose_service_is_killed_again_and_again_stores_every_row_once_and_is_undone_whole()
            throws Exception {
        // Given
        WorkbookOfMongolia workbook = new WorkbookOfMongolia(2_012);
        String location = suite.startImport("operator", workbook.csv());
        // When
        int kills = 0;
        for (int rows = 1_000; rows <= 15_000; rows += 7_000) {
            kills += suite.killAtWork(location, rows) ? 1 : 0;
        }
        // Then
        assertEquals(3, kills, "times that the service was killed at work");
        suite.awaitImport(location, "COMPLETED")
                .then()
                .body("done", equalTo(WorkbookOfMongolia.ROWS))
                .body("refused", equalTo(WorkbookOfMongolia.REFUSED))
                .body("stored", equalTo(WorkbookOfMongolia.ROWS - WorkbookOfMongolia.REFUSED));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertEquals(workbook.sums(), suite.sumsOf("MN")));
        // When
        suite.as("operator").delete(location).then().statusCode(202);
        // Then
        suite.awaitImport(location, "UNDONE")
                .then()
                .body("voided", equalTo(WorkbookOfMongolia.ROWS - WorkbookOfMongolia.REFUSED));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertEquals(Map.of(), suite.sumsOf("MN")));
    }

    @Test
    @Order(6)
    void a_service_does_not_start_without_an_issuer() throws Exception {
        ProcessBuilder service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(
                                        System.getProperty("suite.root"),
                                        "reporting-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true);
        service.environment().putAll(suite.environmentOf(LocalService.REPORTING));
        service.environment().remove("QUARKUS_OIDC_AUTH_SERVER_URL");
        Process process = service.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor());
        assertTrue(output.contains("quarkus.oidc.auth-server-url"), output);
    }

    @Test
    @Order(7)
    void the_services_describe_themselves_as_docs_api_says() throws Exception {
        for (LocalService service : LocalService.values()) {
            Files.writeString(
                    Path.of("target", service.folder() + ".yaml"),
                    given().get(suite.url(service.port(), "/q/openapi")).asString());
        }
        for (LocalService service : LocalService.values()) {
            String file = service.folder() + ".yaml";
            assertEquals(
                    Files.readString(Path.of(System.getProperty("suite.root"), "docs", "api", file)),
                    Files.readString(Path.of("target", file)),
                    "If the change is meant, copy deploy/local/target/" + file + " to docs/api");
        }
    }

    @Test
    @Order(8)
    void a_second_run_on_the_same_data_is_refused_with_a_cure() throws Exception {
        Process second = new ProcessBuilder(RunningSuite.command(data, OFFSET))
                .redirectErrorStream(true)
                .start();
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, second.waitFor());
        assertTrue(output.contains("Another run uses"), output);
        assertTrue(output.contains("-Dsuite.data=DIR"), output);
    }

    @Test
    @Order(9)
    void a_port_that_is_taken_is_named_with_a_cure(@TempDir Path otherData) throws Exception {
        Process second = new ProcessBuilder(RunningSuite.command(otherData, OFFSET))
                .redirectErrorStream(true)
                .start();
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, second.waitFor());
        assertTrue(output.contains("taken"), output);
        assertTrue(output.contains("-Dsuite.port-offset"), output);
    }

    @Test
    @Order(10)
    void it_stops_without_leaving_a_process_and_finds_its_data_again() throws Exception {
        // Given
        List<ProcessHandle> all = suite.processes();
        assertTrue(all.size() >= 5, "launcher, three services and PostgreSQL");
        // When
        suite.close();
        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        // When it is started again
        suite = RunningSuite.start(data, OFFSET);
        // Then
        suite.totals("from=2017-Q3&to=2017-Q3&country=KZ")
                .then()
                .statusCode(200)
                .body("rows[0].quantities[0].value", equalTo(20063));
        suite.report("officer.aktau", MERCURY.replace("2017-07-14", "2015-05-05"))
                .then()
                .statusCode(201)
                .body("reference", containsString("KZ-AKTAU-PCU-2015-000001"));
    }

    @Test
    @Order(11)
    void services_that_outlived_a_killed_launcher_do_not_stand_in_the_way() throws Exception {
        // Given
        List<ProcessHandle> all = suite.processes();
        suite.launcher().destroyForcibly().waitFor();
        assertTrue(all.stream().anyMatch(ProcessHandle::isAlive));
        // When
        suite = RunningSuite.start(data, OFFSET);
        // Then
        suite.totals("from=2017-Q3&to=2017-Q3&country=KZ")
                .then()
                .statusCode(200)
                .body("rows[0].seizures", equalTo(1));
        assertTrue(all.stream().noneMatch(ProcessHandle::isAlive));
    }
}
