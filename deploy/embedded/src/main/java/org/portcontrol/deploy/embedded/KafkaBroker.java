package org.portcontrol.deploy.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker that is its own controller, inside this process, on 127.0.0.1. Kafka's server classes are no public
 * API and may move with any version: nothing outside this class may know them.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final short ONE_COPY = 1;
    private static final String EPHEMERAL = "suite-kafka-";

    // After a kill the controller lets the broker in again only when the killed one's session is over: a short one.
    private static final String ONE_NODE = """
            process.roles=broker,controller
            node.id=1
            controller.listener.names=CONTROLLER
            controller.quorum.election.timeout.ms=100
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            auto.create.topics.enable=false
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=2097152
            """;

    private final Home home;
    private final KafkaRaftServer server;
    private final int port;
    private boolean stopped;

    private KafkaBroker(Home home, KafkaRaftServer server, int port) {
        this.home = home;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker whose topics outlive it and every crash of this process.
     *
     * @param directory holds the logs; made if missing
     * @param port the port, or 0 for a free one
     * @throws CannotStart if the port is taken or the data are in use
     */
    public static KafkaBroker start(Path directory, int port) {
        return startIn(Home.kept(directory), port);
    }

    /** Starts a broker for tests, on a free port; its data vanish when it closes. */
    public static KafkaBroker ephemeral() {
        sweepUp();
        return startIn(Home.ephemeral(EPHEMERAL), 0);
    }

    private static void sweepUp() {
        try {
            Home.abandoned(EPHEMERAL).forEach(Home::close);
        } catch (IOException e) {
            throw new CannotStart("Cannot clean up after a killed test run: " + e.getMessage(), e);
        }
    }

    private static KafkaBroker startIn(Home home, int wantedPort) {
        try {
            int port = Loopback.claim(wantedPort, "Kafka");
            Properties settings = settings(home, port, Loopback.freePort());
            format(home, settings);
            return new KafkaBroker(home, startServer(settings), port);
        } catch (CannotStart e) {
            home.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            home.close();
            throw new CannotStart("Kafka cannot start: " + e.getMessage(), e);
        }
    }

    private static KafkaRaftServer startServer(Properties settings) {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return server;
    }

    private static Properties settings(Home home, int port, int controllerPort) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(ONE_NODE));
        settings.put(
                "listeners",
                "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(Loopback.ADDRESS, port, controllerPort));
        settings.put("controller.quorum.voters", "1@%s:%d".formatted(Loopback.ADDRESS, controllerPort));
        settings.put("log.dirs", home.resolve("data").toString());
        return settings;
    }

    private static void format(Home home, Properties settings) throws IOException {
        if (Files.exists(home.resolve("data").resolve("meta.properties"))) {
            return;
        }
        Path file = home.resolve("format.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        if (StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
        Files.delete(file);
    }

    /** Creates the topics that are missing. */
    public void createTopics(Collection<Topic> topics) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(topic ->
                                    new NewTopic(topic.name(), topic.partitions(), ONE_COPY).configs(topic.config()))
                            .collect(Collectors.toList()))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot create the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        }
    }

    public String bootstrapServers() {
        return "%s:%d".formatted(Loopback.ADDRESS, port);
    }

    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            home.close();
        }
    }
}
