package org.portcontrol.reporting.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.TopicReader;
import org.portcontrol.reporting.Suite;

@QuarkusTest
class RegistryCopyTest {

    @Test
    void what_the_registry_published_is_known_to_the_letter() {
        publish("units.v1", "KZ-AKTAU-PCU", "unit.registered", Suite.contract("examples/unit-registered.json"));
        publish(
                "checkpoints.v1",
                "KZ-AKTAU-MORPORT",
                "checkpoint.registered",
                Suite.contract("examples/checkpoint-registered.json"));

        awaitKnown("units.v1", Suite.contract("examples/unit-registered.json"));
        awaitKnown("checkpoints.v1", Suite.contract("examples/checkpoint-registered.json"));
    }

    @Test
    void a_zero_report_that_was_retracted_is_known_as_such_and_a_late_declaration_changes_nothing() {
        String declared = Suite.contract("examples/zero-report-declared.json");
        String retracted = Suite.contract("examples/zero-report-retracted.json");
        String last = declared.replace("2026-Q3", "2026-Q2");

        publish("zero-reports.v1", "KZ-AKTAU-PCU:2026-Q3", "zero-report.retracted", retracted);
        publish("zero-reports.v1", "KZ-AKTAU-PCU:2026-Q3", "zero-report.declared", declared);
        publish("zero-reports.v1", "KZ-AKTAU-PCU:2026-Q2", "zero-report.declared", last);

        awaitKnown("zero-reports.v1", last);
        awaitKnown("zero-reports.v1", retracted);
    }

    @Test
    void a_zero_report_of_no_quarter_goes_to_the_dead_letters() {
        String broken = Suite.contract("examples/zero-report-declared.json").replace("2026-Q3", "2026-Q5");

        publish("zero-reports.v1", "BROKEN", "zero-report.declared", broken);

        await().atMost(20, SECONDS)
                .until(() ->
                        TopicReader.readOn(Suite.setting("kafka.bootstrap.servers"), "zero-reports.v1.dlq").stream()
                                .anyMatch(letter -> letter.key().equals("BROKEN")));
        assertEquals(0, Suite.count("select count(*) from local_copy where state ->> 'quarter' = '2026-Q5'"));
    }

    private static void awaitKnown(String topic, String state) {
        String same =
                "select count(*) from local_copy where topic = '%s' and state::text = '%s'".formatted(topic, state);
        await().atMost(20, SECONDS).until(() -> Suite.count(same) == 1);
    }

    private static void publish(String topic, String key, String type, String value) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "org.portcontrol." + type + ".v1",
                        "ce_time",
                        "2026-11-25T09:00:00Z")
                .forEach((name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Suite.setting("kafka.bootstrap.servers"), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
