package org.portcontrol.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portcontrol.kit.copy.CopyRows;

/** Where a use case leaves its events, inside its own transaction. */
@ApplicationScoped
public class Outbox {

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Appends one event; it leaves for Kafka once the open transaction has committed, and never if it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        append(List.of(event));
    }

    /** Appends many events in one statement, in this order. Each aggregate type must have a topic. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        // Here and not in the relay, where one event without a topic would hold up all others for ever.
        events.forEach(event -> relay.topicOf(event.aggregateType()));
        String traceparent = currentTrace();
        CopyRows rows = CopyRows.into(
                "outbox", "id", "aggregatetype", "aggregateid", "type", "occurred_at", "traceparent", "payload");
        try (Connection connection = database.getConnection()) {
            for (OutboxEvent event : events) {
                rows.add(
                        event.id(),
                        event.aggregateType(),
                        event.aggregateId(),
                        event.type(),
                        event.occurredAt(),
                        traceparent,
                        json.writeValueAsString(event.state()));
            }
            rows.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox took no event", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    /** True if more events than that wait for Kafka, so that who makes many should wait too. */
    public boolean isLongerThan(int events) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select exists (select 1 from outbox offset ?)")) {
            select.setInt(1, events);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
    }

    private static String currentTrace() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get("traceparent");
    }

    private record WakeAfterCommit(OutboxRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do until the events are visible to the relay.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
