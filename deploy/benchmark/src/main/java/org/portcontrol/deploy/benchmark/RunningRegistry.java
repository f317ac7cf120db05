package org.portcontrol.deploy.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portcontrol.deploy.embedded.KafkaBroker;
import org.portcontrol.deploy.embedded.PostgresServer;
import org.portcontrol.deploy.embedded.QuietLogs;
import org.portcontrol.deploy.embedded.SuiteTopics;
import org.portcontrol.deploy.embedded.TokenIssuer;

/** The packaged registry with servers of its own, asked over HTTP. */
final class RunningRegistry implements AutoCloseable {

    private static final String DATABASE = "registry";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final TokenIssuer issuer;
    private final Process service;
    private final int port;

    RunningRegistry() throws IOException, InterruptedException {
        QuietLogs.on();
        postgres = PostgresServer.ephemeral();
        postgres.createDatabase(DATABASE);
        kafka = KafkaBroker.ephemeral();
        kafka.createTopics(SuiteTopics.ALL);
        issuer = TokenIssuer.start(0);
        port = freePort();
        service = start();
        awaitReady();
    }

    private Process start() throws IOException {
        Path jar =
                Path.of(System.getProperty("suite.root"), "unit-registry-service/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("registry", ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE),
                        "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuer()));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!service.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("The registry did not start; see the newest registry*.log of "
                        + System.getProperty("java.io.tmpdir"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(request("/q/health/ready").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String token(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + TokenIssuer.CLIENT + "&username="
                        + encoded(user) + "&password=" + TokenIssuer.PASSWORD))
                .build();
        Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(http.send(request, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("The issuer gave no token for " + user);
        }
        return token.group(1);
    }

    HttpResponse<String> post(String path, String token, String contentType, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(
                request(path).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        service.destroy();
        try {
            service.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        issuer.close();
        kafka.close();
        postgres.close();
    }
}
