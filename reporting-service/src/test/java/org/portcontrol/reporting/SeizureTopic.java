package org.portcontrol.reporting;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.portcontrol.deploy.embedded.TopicReader;

/** The topic, from the publisher's side. */
public final class SeizureTopic {

    public static final String NAME = "seizures.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SeizureTopic() {}

    public static ProducerRecord<String, byte[]> event(ASeizure seizure) {
        return event(
                seizure.id().toString(),
                seizure.eventType(),
                seizure.recordedAt().toString(),
                seizure.json());
    }

    public static ProducerRecord<String, byte[]> event(String key, String type, String time, String value) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(NAME, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", UUID.randomUUID().toString());
        header(event, "ce_source", "/seizure-service");
        header(event, "ce_type", type);
        header(event, "ce_subject", key);
        header(event, "ce_time", time);
        return event;
    }

    /** Publishes in this order, and waits until the service has passed the last of them. */
    public static void deliver(ASeizure... seizures) {
        deliver(List.of(seizures).stream().map(SeizureTopic::event).toList());
    }

    public static void deliver(List<ProducerRecord<String, byte[]>> events) {
        Map<Integer, ASeizure> markers = new HashMap<>();
        for (int partition : publish(events)) {
            markers.put(partition, ASeizure.in("ZZ").of("TST-MARKER", "1"));
        }
        publish(markers.entrySet().stream()
                .map(marker -> to(marker.getKey(), event(marker.getValue())))
                .toList());
        String passed = markers.values().stream()
                .map(marker -> "'" + marker.id() + "'")
                .collect(Collectors.joining(", ", "select count(*) from seizure_version where seizure_id in (", ")"));
        await("the end of what was published")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Suite.count(passed) == markers.size());
    }

    /**
     * Publishes without waiting for the service.
     *
     * @return the partitions that the events are in
     */
    public static Set<Integer> publish(List<ProducerRecord<String, byte[]>> events) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Suite.setting("kafka.bootstrap.servers"), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    events.stream().map(producer::send).toList();
            producer.flush();
            return sent.stream().map(SeizureTopic::partition).collect(Collectors.toSet());
        }
    }

    private static ProducerRecord<String, byte[]> to(int partition, ProducerRecord<String, byte[]> event) {
        return new ProducerRecord<>(NAME, partition, event.key(), event.value(), event.headers());
    }

    private static int partition(Future<RecordMetadata> sent) {
        try {
            return sent.get().partition();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static List<ConsumerRecord<String, byte[]>> deadLettersOf(String key) {
        return TopicReader.readOn(Suite.setting("kafka.bootstrap.servers"), NAME + ".dlq").stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        if (value != null) {
            event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
