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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portcontrol.kit.copy.CopyRows;
import org.portcontrol.kit.kafka.ReliableProducer;

/** Where a use case leaves its events, inside its own transaction. */
@ApplicationScoped
public class Outbox {

    private static final String[] COLUMNS = {
        "id", "aggregatetype", "aggregateid", "type", "occurred_at", "traceparent", "payload"
    };
    private static final String INSERT =
            "insert into outbox (" + String.join(", ", COLUMNS) + ") values (?, ?, ?, ?, ?, ?, cast(? as json))";

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

    /**
     * Appends one event; it leaves for Kafka once the open transaction has committed, and never if it does not.
     *
     * @throws IllegalStateException if its aggregate type has no topic, or its value is larger than
     *     {@link ReliableProducer#LARGEST_VALUE}: bounds of requests must see to it that none is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        append(List.of(event), connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                Object[] values = row(event, new String(payload(event), StandardCharsets.UTF_8));
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
        });
    }

    /** Appends many events in one statement, in this order, under the same conditions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        append(events, connection -> {
            CopyRows rows = CopyRows.into("outbox", COLUMNS);
            for (OutboxEvent event : events) {
                rows.add(row(event, payload(event)));
            }
            rows.send(connection);
        });
    }

    /** How events get into the table. */
    @FunctionalInterface
    private interface Writing {
        void on(Connection connection) throws SQLException, JsonProcessingException;
    }

    private void append(List<OutboxEvent> events, Writing writing) {
        // Here, as the size in payload(), and not in the relay, where one event would hold up all others for ever.
        events.forEach(event -> relay.topicOf(event.aggregateType()));
        try (Connection connection = database.getConnection()) {
            writing.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox took no event", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private byte[] payload(OutboxEvent event) throws JsonProcessingException {
        byte[] payload = json.writeValueAsBytes(event.state());
        if (payload.length > ReliableProducer.LARGEST_VALUE) {
            throw new IllegalStateException("An event of " + event.aggregateType() + " " + event.aggregateId() + " has "
                    + payload.length + " bytes, which is more than a message may have");
        }
        return payload;
    }

    private static Object[] row(OutboxEvent event, Object payload) {
        return new Object[] {
            event.id(),
            event.aggregateType(),
            event.aggregateId(),
            event.type(),
            event.occurredAt().atOffset(ZoneOffset.UTC),
            currentTrace(),
            payload
        };
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
