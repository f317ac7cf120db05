package org.portcontrol.kit.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A Kafka producer that is made on first use, and made anew after a failure from which the old one cannot recover. */
@Dependent
public class ReliableProducer {

    /**
     * The largest value of a message. With its key and headers it stays below the mebibyte that brokers take unless they
     * are told otherwise, so no topic needs a setting for it.
     */
    public static final int LARGEST_VALUE = 1_000_000;

    private static final int LARGEST_MESSAGE = 1 << 20;
    private static final int PATIENCE_MILLIS = 4_000;
    private static final int REQUEST_TIMEOUT_MILLIS = 10_000;
    private static final int DELIVERY_TIMEOUT_MILLIS = 30_000;

    private final Map<String, Object> kafka;
    private KafkaProducer<String, byte[]> producer;

    ReliableProducer(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * Sends in this order and returns once Kafka has acknowledged every message.
     *
     * @throws ExecutionException if any of them was not acknowledged in time; some of the others may have been
     */
    public synchronized void send(List<ProducerRecord<String, byte[]>> messages)
            throws ExecutionException, InterruptedException {
        open();
        try {
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(messages.size());
            for (ProducerRecord<String, byte[]> message : messages) {
                Future<RecordMetadata> acknowledgement = producer.send(message);
                if (acknowledgement.isDone()) {
                    acknowledgement.get(); // Kafka is away: every further message would wait as long as this one did
                }
                acknowledgements.add(acknowledgement);
            }
            producer.flush();
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException | RuntimeException failed) {
            close(Duration.ZERO);
            throw failed;
        }
    }

    /** Connects ahead of the first message, which would otherwise wait for it. Kafka may be away: nothing depends on it. */
    public synchronized void connect(Collection<String> topics) {
        open();
        topics.forEach(producer::partitionsFor);
    }

    private void open() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
    }

    @PreDestroy
    synchronized void close() {
        close(Duration.ofSeconds(5));
    }

    private void close(Duration patience) {
        if (producer != null) {
            producer.close(patience);
            producer = null;
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_MESSAGE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
        return settings;
    }
}
