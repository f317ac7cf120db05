package org.portcontrol.deploy.embedded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a service does with a topic. */
final class Records {

    private Records() {}

    static void send(KafkaBroker broker, Topic topic, String... values)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic.name(), value, value)).get();
            }
        }
    }

    static List<String> values(KafkaBroker broker, Topic topic) {
        return TopicReader.readAll(broker.bootstrapServers(), topic.name()).stream()
                .map(received -> new String(received.value(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
