package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicReaderTest {

    @TempDir
    Path home;

    @BeforeEach
    void quiet() {
        QuietLogs.on();
    }

    @Test
    void whoever_reads_on_has_what_was_there_and_what_has_come_since_each_once() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(home, 0)) {
            broker.createTopics(SuiteTopics.ALL);
            assertEquals(List.of(), readOn(broker));
            Records.send(broker, SuiteTopics.SEIZURES, "one", "two");
            assertEquals(List.of("one", "two"), readOn(broker));
            assertEquals(List.of("one", "two"), readOn(broker));
            Records.send(broker, SuiteTopics.SEIZURES, "three");
            assertEquals(List.of("one", "three", "two"), readOn(broker));
        }
    }

    private static List<String> readOn(KafkaBroker broker) {
        return TopicReader.readOn(broker.bootstrapServers(), SuiteTopics.SEIZURES.name()).stream()
                .map(ConsumerRecord::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
