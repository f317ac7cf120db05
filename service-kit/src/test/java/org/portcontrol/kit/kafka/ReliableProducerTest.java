package org.portcontrol.kit.kafka;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReliableProducerTest {

    @Test
    @Timeout(60)
    void while_kafka_is_away_a_batch_fails_once_and_not_once_per_message() {
        // Given
        ReliableProducer producer = new ReliableProducer(Map.of("bootstrap.servers", "127.0.0.1:1"));
        List<ProducerRecord<String, byte[]>> batch = IntStream.range(0, 100)
                .mapToObj(i -> new ProducerRecord<>("t", "k", "v".getBytes(StandardCharsets.UTF_8)))
                .toList();
        // Then
        assertThrows(ExecutionException.class, () -> producer.send(batch));
        producer.close();
    }
}
