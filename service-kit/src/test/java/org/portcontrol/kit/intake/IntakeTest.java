package org.portcontrol.kit.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.TopicReader;

@QuarkusTest
class IntakeTest {

    private static final String TOPIC = "things-of-intake-test.v1";
    private static final String DEAD_LETTERS = TOPIC + ".dlq";

    @Inject
    Intake intake;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void a_dead_letter_that_cannot_be_sent_is_counted_when_it_could_be_and_then_once() throws Exception {
        // Given a message that cannot be read, and no topic for it
        byte[] poison = "poison".getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(TOPIC, 0, 0, "key", poison);
        TopicPartition origin = new TopicPartition(TOPIC, 0);
        ConsumerRecords<String, byte[]> batch = new ConsumerRecords<>(Map.of(origin, List.of(message)), Map.of());
        // When
        CompletableFuture<Void> taking = CompletableFuture.runAsync(() -> take(batch));
        await().during(Duration.ofSeconds(5)).atMost(Duration.ofSeconds(10)).until(() -> counted() == 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(DEAD_LETTERS, 1, (short) 1)))
                    .all()
                    .get();
        }
        taking.get(60, TimeUnit.SECONDS);
        // Then
        assertEquals(1, TopicReader.readAll(kafka, DEAD_LETTERS).size());
        assertEquals(1, counted());
    }

    private void take(ConsumerRecords<String, byte[]> batch) {
        try {
            intake.take(batch, String.class, Set.of("known"), received -> {});
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private double counted() {
        Counter counter =
                meters.find("portcontrol.dead.letters").tag("topic", TOPIC).counter();
        return counter == null ? 0 : counter.count();
    }
}
