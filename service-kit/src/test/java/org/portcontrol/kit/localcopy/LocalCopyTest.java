package org.portcontrol.kit.localcopy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.TopicReader;

@QuarkusTest
class LocalCopyTest {

    @Inject
    LocalCopy copy;

    @Inject
    AgroalDataSource database;

    @Test
    void whatever_the_order_and_the_number_of_events_the_newest_revision_stands() throws SQLException {
        List<String> states = new ArrayList<>();
        IntStream.rangeClosed(1, 50)
                .forEach(code -> IntStream.rangeClosed(1, 4).forEach(revision -> {
                    states.add(thing("T" + code, revision, "r" + revision));
                    states.add(thing("T" + code, revision, "r" + revision));
                }));
        Collections.shuffle(states, new Random(5));

        for (int from = 0; from < states.size(); from += 7) {
            copy.learn("order", states.subList(from, Math.min(from + 7, states.size())).stream());
        }

        Stream<String> newest = IntStream.rangeClosed(1, 50).mapToObj(code -> thing("T" + code, 4, "r4"));
        assertEquals(noDifference(), copy.differences("order", newest));
    }

    @Test
    void differences_name_what_is_missing_on_either_side_and_what_is_in_another_state() throws SQLException {
        copy.learn(
                "compared", Stream.of(thing("SAME", 1, "red"), thing("OTHER", 1, "red"), thing("ONLY-HERE", 1, "red")));

        SortedSet<String> differences = copy.differences(
                "compared",
                Stream.of(thing("SAME", 1, "red"), thing("OTHER", 2, "blue"), thing("ONLY-THERE", 1, "red")));

        assertEquals(new TreeSet<>(Set.of("ONLY-HERE", "ONLY-THERE", "OTHER")), differences);
    }

    @Test
    void an_event_that_cannot_be_kept_goes_to_the_dead_letters_and_those_behind_it_are_kept() {
        publish("{\"code\": \"NO-REVISION\"}", thing("NOT-READABLE", 1, "red").replace("\"red\"", "[]"));
        publish(thing("BEHIND", 1, "red"));

        awaitKnown("BEHIND");
        assertEquals(
                2,
                TopicReader.readOn(servers(), ThingsConsumer.TOPIC + ".dlq").stream()
                        .filter(letter -> Set.of("NO-REVISION", "NOT-READABLE").contains(letter.key()))
                        .count());
    }

    @Test
    void a_copy_that_was_lost_is_read_from_the_beginning_although_the_group_has_read_it_before() throws SQLException {
        // Given
        publish(thing("FIRST", 1, "red"), thing("SECOND", 1, "red"));
        awaitKnown("FIRST");
        awaitKnown("SECOND");
        String before = rows();
        // When the table is lost, and another instance takes the topic over and gives it back
        execute("delete from local_copy where topic = '" + ThingsConsumer.TOPIC + "'");
        giveAwayAndBack();
        // Then
        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals(before, rows()));
    }

    private static void giveAwayAndBack() {
        try (KafkaConsumer<String, String> other = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers(), "group.id", "kit", "max.poll.records", "1"),
                new StringDeserializer(),
                new StringDeserializer())) {
            // The only partition goes to one of the two; whichever it is, it is given out anew when the other leaves.
            other.subscribe(List.of(ThingsConsumer.TOPIC));
            await().atMost(30, SECONDS).until(() -> {
                other.poll(Duration.ofMillis(100));
                return !other.groupMetadata().memberId().isEmpty()
                        && other.groupMetadata().generationId() > 0;
            });
        }
    }

    private void awaitKnown(String code) {
        await().atMost(20, SECONDS).until(() -> rows().contains(code));
    }

    private String rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(state::text, ' ' order by code) from local_copy where topic = '"
                                + ThingsConsumer.TOPIC + "'")) {
            row.next();
            return row.getString(1) == null ? "" : row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void publish(String... states) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers()), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (String state : states) {
                String code = state.replaceAll(".*\"code\": \"([^\"]*)\".*", "$1");
                ProducerRecord<String, byte[]> event =
                        new ProducerRecord<>(ThingsConsumer.TOPIC, code, state.getBytes(StandardCharsets.UTF_8));
                Map.of("ce_id", "1", "ce_type", ThingsConsumer.TYPE, "ce_time", "2026-11-23T09:00:00Z")
                        .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                sent.add(producer.send(event));
            }
            producer.flush();
            assertTrue(sent.stream().allMatch(Future::isDone));
        }
    }

    private static String thing(String code, int revision, String colour) {
        return "{\"code\": \"%s\", \"revision\": %d, \"colour\": \"%s\"}".formatted(code, revision, colour);
    }

    private static SortedSet<String> noDifference() {
        return new TreeSet<>();
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
