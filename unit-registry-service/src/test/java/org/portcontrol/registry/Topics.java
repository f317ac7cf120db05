package org.portcontrol.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.portcontrol.deploy.embedded.TopicReader;

/** What a partner finds on the registry's topics. */
final class Topics {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Topics() {}

    /** An event as it arrived. */
    record Event(String type, String subject, String source, JsonNode state) {

        static Event of(ConsumerRecord<String, byte[]> message) {
            return new Event(
                    header(message, "ce_type"),
                    header(message, "ce_subject"),
                    header(message, "ce_source"),
                    json(message.value()));
        }

        private static String header(ConsumerRecord<String, byte[]> message, String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** The events of one key, once there are that many. */
    static List<Event> awaitEvents(String topic, String key, int count) {
        return await().atMost(20, SECONDS).until(() -> of(topic, key), events -> events.size() >= count);
    }

    static List<Event> of(String topic, String key) {
        return all(topic).stream()
                .filter(message -> message.key().equals(key))
                .map(Event::of)
                .toList();
    }

    static List<ConsumerRecord<String, byte[]>> all(String topic) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return TopicReader.readOn(servers, topic);
    }

    static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
