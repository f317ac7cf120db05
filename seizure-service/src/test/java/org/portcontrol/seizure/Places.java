package org.portcontrol.seizure;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Publishes a few units and checkpoints as the registry would, and waits until the service knows them. Kuryk closed at
 * the end of 2020, Dostyk is served by nobody, and the unit of Altynkol is suspended.
 */
public final class Places implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        if (known() >= 8) {
            return;
        }
        checkpoint("KZ-AKTAU-MORPORT", "KZ", "Aktau seaport, Morport customs checkpoint", "ACTIVE", null);
        checkpoint("TJ-NIZHNIY-PANJ", "TJ", "Nizhniy Pyanj customs checkpoint (Tajik-Afghan bridge)", "ACTIVE", null);
        checkpoint("KZ-KURYK", "KZ", "Kuryk seaport", "CLOSED", "2020-12-31");
        checkpoint("KZ-DOSTYK", "KZ", "Dostyk rail crossing", "ACTIVE", null);
        checkpoint("KZ-ALTYNKOL", "KZ", "Altynkol dry port", "ACTIVE", null);
        unit("KZ-AKTAU-PCU", "KZ", "Aktau Port Control Unit", "ACTIVE", "KZ-AKTAU-MORPORT", "KZ-KURYK");
        unit("TJ-NIZHNIY-PANJ-PCU", "TJ", "Nizhniy Pyanj Port Control Unit", "ACTIVE", "TJ-NIZHNIY-PANJ");
        unit("KZ-ALTYNKOL-PCU", "KZ", "Altynkol Port Control Unit", "SUSPENDED", "KZ-ALTYNKOL");
        await().atMost(Duration.ofSeconds(30)).until(() -> known() >= 8);
    }

    private static long known() {
        return Suite.count("select (select count(*) from known_unit) + (select count(*) from known_checkpoint)");
    }

    private static void checkpoint(String code, String country, String name, String status, String until) {
        send("checkpoints.v1", code, "org.portcontrol.checkpoint.registered.v1", """
                {"code": "%s", "revision": 1, "country": "%s", "type": "SEAPORT", "names": {"en": "%s"}, "aliases": [],
                 "status": "%s", "since": null, "until": %s, "recordedAt": "2026-11-23T09:00:00Z"}""".formatted(
                        code, country, name, status, until == null ? "null" : "\"" + until + "\""));
    }

    private static void unit(String code, String country, String name, String status, String... checkpoints) {
        List<String> served = List.of(checkpoints).stream()
                .map(checkpoint -> "{\"checkpoint\": \"" + checkpoint + "\", \"from\": null, \"to\": null}")
                .toList();
        send("units.v1", code, "org.portcontrol.unit.registered.v1", """
                {"code": "%s", "revision": 1, "kind": "PCU", "country": "%s", "names": {"en": "%s"}, "aliases": [],
                 "status": "%s", "since": null, "until": null, "checkpoints": %s, "recordedAt": "2026-11-23T09:00:00Z"}""".formatted(
                        code, country, name, status, served));
    }

    /** Sends a CloudEvent, well-formed or not, and returns once Kafka has it. */
    public static void send(String topic, String key, String type, String value) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "/unit-registry-service")
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_time", "2026-11-23T09:00:00Z".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Suite.setting("kafka.bootstrap.servers"), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
