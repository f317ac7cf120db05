package org.portcontrol.deploy.local;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.portcontrol.deploy.embedded.TopicReader;

/** The local run as a process of its own, started by its command and asked over its ports. */
final class RunningSuite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        RestAssured.config = RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private final Path data;
    private final int offset;
    private final Process launcher;

    private RunningSuite(Path data, int offset, Process launcher) {
        this.data = data;
        this.offset = offset;
        this.launcher = launcher;
    }

    /** Starts the launcher and waits for its ready line. */
    static RunningSuite start(Path data, int offset) throws IOException {
        Process launcher = launch(data, offset);
        RunningSuite suite = new RunningSuite(data, offset, launcher);
        await().atMost(PATIENCE).until(() -> suite.output().contains("Suite ready") || !launcher.isAlive());
        if (!launcher.isAlive()) {
            throw new AssertionError("The launcher ended: " + suite.output());
        }
        return suite;
    }

    private static Process launch(Path data, int offset) throws IOException {
        Files.createDirectories(data);
        return new ProcessBuilder(command(data, offset))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(outputOf(data).toFile()))
                .start();
    }

    static List<String> command(Path data, int offset) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsuite.root=" + System.getProperty("suite.root"),
                "-Dsuite.data=" + data,
                "-Dsuite.port-offset=" + offset,
                "-classpath",
                System.getProperty("java.class.path"),
                SuiteMain.class.getName());
    }

    private static Path outputOf(Path data) {
        return data.resolve("launcher.out");
    }

    String output() {
        try {
            return Files.readString(outputOf(data));
        } catch (IOException e) {
            return "";
        }
    }

    RequestSpecification as(String user) {
        return given().auth().oauth2(token(user)).contentType("application/json");
    }

    String token(String user) {
        return given().formParams("grant_type", "password", "client_id", "suite", "username", user, "password", "demo")
                .post("http://localhost:" + port(LocalPort.ISSUER) + "/portcontrol/token")
                .path("access_token");
    }

    /** Posts a report under the given key. */
    Response report(String user, String key, String body) {
        return as(user).header("Idempotency-Key", key).body(body).post(url(LocalPort.SEIZURE, "/api/v1/seizures"));
    }

    Response report(String user, String body) {
        return report(user, UUID.randomUUID().toString(), body);
    }

    Response totals(String query) {
        return as("analyst").get(url(LocalPort.REPORTING, "/api/v1/totals?" + query));
    }

    /** Imports a workbook; the answer is where the import can be followed. */
    String startImport(String user, String csv) {
        return as(user).contentType("text/csv")
                .body(csv)
                .post(url(LocalPort.SEIZURE, "/api/v1/imports"))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    /** The import, once it has this status. */
    Response awaitImport(String location, String status) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> as("operator").get(location), job -> status.equals(job.path("status")));
    }

    /**
     * Kills the seizure-service when an import has done so many rows, and waits until another has taken its place.
     *
     * @return true if the import was not done yet
     */
    boolean killAtWork(String location, int rows) throws Exception {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as("operator").get(location).<Integer>path("done") >= rows);
        ProcessHandle service = process(LocalService.SEIZURE);
        service.destroyForcibly();
        service.onExit().get(10, TimeUnit.SECONDS);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> process(LocalService.SEIZURE).pid() != service.pid()
                        && as("operator").get(location).statusCode() == 200);
        try (Connection database = connect(LocalService.SEIZURE);
                ResultSet row = database.createStatement()
                        .executeQuery("select count(*) from import_job where status = 'RUNNING'")) {
            row.next();
            return row.getLong(1) == 1;
        }
    }

    /** Totals of a country by quarter and dimension, written without needless zeros. */
    Map<String, String> sumsOf(String country) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<Map<String, Object>> rows = totals("from=2012-Q1&to=2012-Q4&by=country,quarter&country=" + country)
                .path("rows");
        for (Map<String, Object> row : rows) {
            for (Object quantity : (List<?>) row.get("quantities")) {
                Map<?, ?> cell = (Map<?, ?>) quantity;
                sums.merge(
                        row.get("quarter") + " " + cell.get("dimension"),
                        new BigDecimal(cell.get("value").toString()),
                        BigDecimal::add);
            }
        }
        Map<String, String> written = new TreeMap<>();
        sums.forEach((cell, sum) -> written.put(cell, WorkbookOfMongolia.plain(sum)));
        return written;
    }

    String url(LocalPort port, String path) {
        return "http://localhost:" + port(port) + path;
    }

    List<ConsumerRecord<String, byte[]>> eventsOf(String seizureId) {
        return TopicReader.readAll("127.0.0.1:" + port(LocalPort.KAFKA), "seizures.v1").stream()
                .filter(event -> seizureId.equals(event.key()))
                .toList();
    }

    Connection connect(LocalService service) throws SQLException, IOException {
        return DriverManager.getConnection(jdbcUrl(service), "suite", password());
    }

    private String jdbcUrl(LocalService service) {
        return "jdbc:postgresql://127.0.0.1:" + port(LocalPort.POSTGRES) + "/" + service.database();
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("postgres").resolve("password"));
    }

    /** What a service of this suite is told by its environment, on a port of its own. */
    Map<String, String> environmentOf(LocalService service) throws IOException {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                "0",
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl(service),
                "QUARKUS_DATASOURCE_USERNAME",
                "suite",
                "QUARKUS_DATASOURCE_PASSWORD",
                password(),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + port(LocalPort.KAFKA),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                url(LocalPort.ISSUER, "/portcontrol"));
    }

    /** The process of a service, found by the note that its start left. */
    ProcessHandle process(LocalService service) throws IOException {
        String note = Files.readString(data.resolve("run").resolve(service.folder() + ".pid"));
        return ProcessHandle.of(Long.parseLong(note.substring(0, note.indexOf(' '))))
                .orElseThrow();
    }

    Process launcher() {
        return launcher;
    }

    /** Every process that the suite consists of: the launcher, what it started, and PostgreSQL. */
    List<ProcessHandle> processes() throws IOException {
        String postmaster =
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(0);
        List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
        all.add(launcher.toHandle());
        ProcessHandle.of(Long.parseLong(postmaster.strip())).ifPresent(all::add);
        return all;
    }

    @Override
    public void close() {
        launcher.destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> !launcher.isAlive());
    }

    private int port(LocalPort port) {
        return port.usual() + offset;
    }
}
