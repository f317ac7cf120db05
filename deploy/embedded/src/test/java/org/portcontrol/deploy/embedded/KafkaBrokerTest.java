package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path home;

    @BeforeEach
    void quiet() {
        QuietLogs.on();
    }

    @Test
    void keeps_topics_and_records_over_a_restart() throws ExecutionException, InterruptedException {
        // Given
        try (KafkaBroker first = KafkaBroker.start(home, 0)) {
            first.createTopics(SuiteTopics.ALL);
            Records.send(first, SuiteTopics.SEIZURES, "one", "three", "two");
        }

        // When
        try (KafkaBroker again = KafkaBroker.start(home, 0)) {
            again.createTopics(SuiteTopics.ALL);

            // Then
            assertEquals(List.of("one", "three", "two"), Records.values(again, SuiteTopics.SEIZURES));
            assertEquals(List.of(), Records.values(again, SuiteTopics.UNITS));
            assertEquals(6, partitions(again, "seizures.v1"));
            assertEquals(Map.of("cleanup.policy", "delete", "retention.ms", "-1"), settings(again, "seizures.v1"));
            assertEquals("compact", settings(again, "units.v1").get("cleanup.policy"));
            assertEquals("compact", settings(again, "checkpoints.v1").get("cleanup.policy"));
        }
    }

    @Test
    void refuses_a_port_that_another_program_holds() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, Loopback.address())) {
            CannotStart refused =
                    assertThrows(CannotStart.class, () -> KafkaBroker.start(home, foreign.getLocalPort()));

            assertEquals(
                    "Kafka cannot start: port %d is taken by another program. Stop it, or choose another port."
                            .formatted(foreign.getLocalPort()),
                    refused.getMessage());
        }
    }

    private static int partitions(KafkaBroker broker, String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static Map<String, String> settings(KafkaBroker broker, String topic)
            throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return Map.of(
                    "cleanup.policy",
                    config.get("cleanup.policy").value(),
                    "retention.ms",
                    config.get("retention.ms").value());
        }
    }
}
