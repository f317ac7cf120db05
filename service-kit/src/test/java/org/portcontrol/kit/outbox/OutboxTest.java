package org.portcontrol.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.TopicReader;
import org.portcontrol.kit.kafka.ReliableProducer;
import org.portcontrol.kit.time.IdSource;

@QuarkusTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    IdSource ids;

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private OutboxEvent event(String key, int number) {
        return new OutboxEvent(
                ids.next(), "thing", key, "org.portcontrol.thing.changed.v1", clock.instant(), Map.of("n", number));
    }

    private List<ConsumerRecord<String, byte[]>> sent(String key) {
        return TopicReader.readOn(kafka, "seizures.v1").stream()
                .filter(message -> key.equals(message.key()))
                .toList();
    }

    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void events_of_a_key_leave_in_the_order_of_their_commits_and_the_table_is_empty_afterwards() {
        // Given
        String key = UUID.randomUUID().toString();
        // When
        for (int i = 0; i < 200; i++) {
            int number = i;
            QuarkusTransaction.requiringNew().run(() -> outbox.append(event(key, number)));
        }
        // Then
        await().until(() -> sent(key).size() >= 200 && waiting() == 0);
        assertEquals(
                IntStream.range(0, 200).mapToObj(i -> "{\"n\":" + i + "}").toList(),
                sent(key).stream()
                        .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void an_event_of_a_transaction_that_was_rolled_back_is_never_sent() {
        // Given
        String dropped = UUID.randomUUID().toString();
        String kept = UUID.randomUUID().toString();
        // When
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event(dropped, 1));
                    throw new IllegalStateException("after the append");
                }));
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(kept, 1)));
        // Then
        await().until(() -> sent(kept).size() == 1);
        assertEquals(List.of(), sent(dropped));
    }

    @Test
    void an_event_that_another_process_committed_is_found_without_a_wake_up() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        // When
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into outbox (id, aggregatetype, aggregateid, type, occurred_at, payload)"
                    + " values (gen_random_uuid(), 'thing', '" + key + "', 't', now(), '{}')");
        }
        // Then
        await().until(() -> sent(key).size() == 1);
    }

    @Test
    void while_another_relay_is_at_work_this_one_waits() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        try (Connection rival = database.getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + OutboxTable.RELAY_LOCK + ")");
            // When
            QuarkusTransaction.requiringNew().run(() -> outbox.append(event(key, 1)));
            // Then
            await().during(Duration.ofMillis(700)).until(() -> sent(key).isEmpty());
            rival.rollback();
        }
        await().until(() -> sent(key).size() == 1);
    }

    @Test
    void an_event_without_a_topic_is_refused_before_it_can_hold_up_others() {
        OutboxEvent homeless = new OutboxEvent(ids.next(), "nothing", "k", "t", clock.instant(), Map.of());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(homeless)));
    }

    @Test
    void an_event_that_no_message_can_hold_is_refused_before_it_can_hold_up_others() {
        // Given: a value in JSON is its quotes as well
        OutboxEvent largest = large("ж".repeat(ReliableProducer.LARGEST_VALUE / 2 - 1));
        OutboxEvent tooLarge = large("ж".repeat(ReliableProducer.LARGEST_VALUE / 2));
        // Then
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(tooLarge)));
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(largest, tooLarge))));
        QuarkusTransaction.requiringNew().run(() -> outbox.append(largest));
        await().until(() -> sent(largest.aggregateId()).size() == 1);
    }

    private OutboxEvent large(String state) {
        return new OutboxEvent(ids.next(), "thing", UUID.randomUUID().toString(), "t", clock.instant(), state);
    }

    @Test
    void a_batch_has_few_events_if_they_are_large_and_many_if_they_are_small() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Not committed, so no relay sees them
            statement.executeUpdate(rows(100, 900_000));
            List<OutboxRow> large = OutboxTable.oldest(connection, 1_000);
            statement.executeUpdate("delete from outbox");
            statement.executeUpdate(rows(2_000, 10));
            List<OutboxRow> small = OutboxTable.oldest(connection, 1_000);
            connection.rollback();
            assertEquals(OutboxTable.MOST_BYTES / 900_000 + 1, large.size());
            assertEquals(1_000, small.size());
        }
    }

    private static String rows(int number, int bytes) {
        return "insert into outbox (id, aggregatetype, aggregateid, type, occurred_at, payload)"
                + " select gen_random_uuid(), 'thing', 'k', 't', now(), to_json(repeat('x', " + (bytes - 2) + "))"
                + " from generate_series(1, " + number + ")";
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThrows(RuntimeException.class, () -> outbox.append(event("k", 1)));
    }
}
