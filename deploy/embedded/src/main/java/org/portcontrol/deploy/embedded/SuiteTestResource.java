package org.portcontrol.deploy.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The servers for the tests of a service: an empty database, all topics of the suite and the issuer. Quarkus finds it
 * through {@code META-INF/services}; tests need no annotation.
 */
public final class SuiteTestResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";

    private CompletableFuture<PostgresServer> postgres;
    private CompletableFuture<KafkaBroker> kafka;
    private CompletableFuture<TokenIssuer> issuer;

    @Override
    public Map<String, String> start() {
        QuietLogs.on();
        ExecutorService starters = Executors.newFixedThreadPool(3);
        postgres = CompletableFuture.supplyAsync(SuiteTestResource::startPostgres, starters);
        kafka = CompletableFuture.supplyAsync(SuiteTestResource::startKafka, starters);
        issuer = CompletableFuture.supplyAsync(() -> TokenIssuer.start(0), starters);
        starters.shutdown();
        try {
            System.setProperty(Tokens.ISSUER_PROPERTY, issuer.join().issuer());
            return settings(postgres.join(), kafka.join(), issuer.join());
        } catch (CompletionException e) {
            stop();
            throw new IllegalStateException(
                    "The servers for the tests did not start: " + e.getCause().getMessage(), e);
        }
    }

    private static PostgresServer startPostgres() {
        PostgresServer server = PostgresServer.ephemeral();
        server.createDatabase(DATABASE);
        return server;
    }

    private static KafkaBroker startKafka() {
        KafkaBroker broker = KafkaBroker.ephemeral();
        broker.createTopics(SuiteTopics.ALL);
        return broker;
    }

    private static Map<String, String> settings(PostgresServer postgres, KafkaBroker kafka, TokenIssuer issuer) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", postgres.username());
        settings.put("quarkus.datasource.password", postgres.password());
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", issuer.issuer());
        QuietLogs.NAMES.forEach(name -> settings.put("quarkus.log.category.\"%s\".level".formatted(name), "WARN"));
        return settings;
    }

    @Override
    public void stop() {
        System.clearProperty(Tokens.ISSUER_PROPERTY);
        close(kafka);
        close(postgres);
        close(issuer);
    }

    private static void close(CompletableFuture<? extends AutoCloseable> server) {
        if (server == null) {
            return;
        }
        server.handle((started, failure) -> started)
                .thenAccept(started -> {
                    try {
                        if (started != null) {
                            started.close();
                        }
                    } catch (Exception e) {
                        throw new IllegalStateException("A server for the tests did not stop", e);
                    }
                })
                .join();
    }
}
