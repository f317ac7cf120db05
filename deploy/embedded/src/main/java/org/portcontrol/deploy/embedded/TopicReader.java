package org.portcontrol.deploy.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what a topic holds at this moment. */
public final class TopicReader implements AutoCloseable {

    private static final Map<String, TopicReader> READERS = new HashMap<>();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    private TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All records from the beginning to the end as of now; in order within a partition, and so within a key. */
    public static List<ConsumerRecord<String, byte[]>> readAll(String bootstrapServers, String topic) {
        try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
            return reader.upToNow();
        }
    }

    /**
     * The same, for whoever asks again and again: what was read once is kept, and one reader goes on from there. It does
     * not notice what is deleted.
     */
    public static List<ConsumerRecord<String, byte[]>> readOn(String bootstrapServers, String topic) {
        synchronized (READERS) {
            return READERS.computeIfAbsent(
                            bootstrapServers + "/" + topic, key -> new TopicReader(bootstrapServers, topic))
                    .upToNow();
        }
    }

    private List<ConsumerRecord<String, byte[]>> upToNow() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        }
        return List.copyOf(records);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
