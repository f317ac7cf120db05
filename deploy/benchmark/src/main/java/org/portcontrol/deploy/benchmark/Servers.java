package org.portcontrol.deploy.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portcontrol.deploy.embedded.KafkaBroker;
import org.portcontrol.deploy.embedded.PostgresServer;
import org.portcontrol.deploy.embedded.QuietLogs;
import org.portcontrol.deploy.embedded.SuiteTopics;
import org.portcontrol.deploy.embedded.TokenIssuer;

/** What a measured service needs: PostgreSQL, Kafka and an issuer, empty and on free ports. */
final class Servers implements AutoCloseable {

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final TokenIssuer issuer;

    Servers() throws IOException {
        QuietLogs.on();
        // One that waits for its disk, as a real one does.
        postgres = PostgresServer.start(Files.createTempDirectory("benchmark-postgres"), 0);
        kafka = KafkaBroker.ephemeral();
        kafka.createTopics(SuiteTopics.ALL);
        issuer = TokenIssuer.start(0);
    }

    void createDatabase(String name) {
        postgres.createDatabase(name);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.username(), postgres.password());
    }

    Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuer());
    }

    String token(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + TokenIssuer.CLIENT + "&username="
                        + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password=" + TokenIssuer.PASSWORD))
                .build();
        Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body());
        if (!token.find()) {
            throw new IllegalStateException("The issuer gave no token for " + user);
        }
        return token.group(1);
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        postgres.close();
    }
}
