package org.portcontrol.deploy.local;

import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.portcontrol.deploy.embedded.KafkaBroker;
import org.portcontrol.deploy.embedded.PostgresServer;
import org.portcontrol.deploy.embedded.SuiteTopics;
import org.portcontrol.deploy.embedded.TokenIssuer;

/** The whole suite on this machine: the servers first, side by side, then the services, side by side. */
final class LocalSuite implements AutoCloseable {

    private final LocalSettings settings;
    private final Consumer<String> progress;
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();
    private final Map<LocalService, ServiceProcess> services = new EnumMap<>(LocalService.class);
    private final Map<LocalService, Future<Void>> watches = new ConcurrentHashMap<>();
    private FileChannel lock;
    private PostgresServer postgres;
    private volatile boolean stopping;

    LocalSuite(LocalSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    LocalSettings settings() {
        return settings;
    }

    /** Starts everything and returns once all services are ready. */
    void start() throws InterruptedException {
        lock = Preflight.check(settings);
        progress.accept("Starting PostgreSQL, Kafka and the issuer ...");
        together(this::startPostgres, this::startKafka, this::startIssuer);
        progress.accept("Starting the services ...");
        for (LocalService service : LocalService.values()) {
            ServiceProcess process = new ServiceProcess(service, settings, environment(service));
            services.put(service, process);
            process.start();
        }
        for (ServiceProcess process : services.values()) {
            process.awaitReady();
            progress.accept("  " + process.service().folder() + " is ready");
            watch(process);
        }
    }

    /** Stops the services, then the servers; what one of them fails at keeps no other from stopping. */
    @Override
    public synchronized void close() {
        stopping = true;
        services.values().parallelStream().forEach(ServiceProcess::stop);
        while (!servers.isEmpty()) {
            stop(servers.pop());
        }
        if (lock != null) {
            stop(lock);
        }
    }

    private void stop(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception failed) {
            progress.accept("  could not be stopped cleanly: " + failed);
        }
    }

    private void startPostgres() {
        postgres = PostgresServer.start(settings.data().resolve("postgres"), settings.port(LocalPort.POSTGRES));
        started(postgres);
        for (LocalService service : LocalService.values()) {
            postgres.createDatabase(service.database());
        }
        progress.accept("  PostgreSQL is ready");
    }

    private void startKafka() {
        KafkaBroker kafka = KafkaBroker.start(settings.data().resolve("kafka"), settings.port(LocalPort.KAFKA));
        started(kafka);
        kafka.createTopics(SuiteTopics.ALL);
        progress.accept("  Kafka is ready");
    }

    private void startIssuer() {
        started(TokenIssuer.start(settings.port(LocalPort.ISSUER)));
        progress.accept("  the issuer is ready");
    }

    private void started(AutoCloseable server) {
        synchronized (servers) {
            servers.push(server);
        }
    }

    private static void together(Runnable... starts) {
        CompletableFuture<?>[] all = new CompletableFuture<?>[starts.length];
        for (int i = 0; i < starts.length; i++) {
            all[i] = CompletableFuture.runAsync(starts[i]);
        }
        try {
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof StartRefused refused ? refused : new StartRefused(cause.getMessage(), cause);
        }
    }

    private Map<String, String> environment(LocalService service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service.port())));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(LocalPort.KAFKA));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put(
                "PORTCONTROL_IMPORTS_DIRECTORY",
                settings.data().resolve("imports").toString());
        environment.put(
                "PORTCONTROL_ATTACHMENTS_DIRECTORY",
                settings.data().resolve("attachments").toString());
        return environment;
    }

    /**
     * Starts a service again when it ends on its own: whoever kills one to see what is lost need not restart it. One that
     * ends right after its start would do so again.
     */
    private void watch(ServiceProcess process) {
        watches.put(process.service(), process.onEnd(() -> {
            if (stopping) {
                return;
            }
            if (process.endedAtOnce()) {
                progress.accept("  " + process.service().folder() + " ended right after its start with code "
                        + process.exitCode() + " and is not started again; see " + process.log());
                return;
            }
            progress.accept("  " + process.service().folder() + " ended with code " + process.exitCode()
                    + ", starting it again");
            process.start();
            watch(process);
        }));
    }
}
