package org.portcontrol.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An event as it stands in the outbox table. */
record OutboxRow(
        long position,
        UUID id,
        String aggregateType,
        String aggregateId,
        String type,
        Instant occurredAt,
        String traceparent,
        String payload) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getString("payload"));
    }

    /** The row as a CloudEvent in Kafka's binary content mode. */
    ProducerRecord<String, byte[]> toRecord(String topic, String source) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, aggregateId, payload.getBytes(StandardCharsets.UTF_8));
        header(message.headers(), "ce_specversion", "1.0");
        header(message.headers(), "ce_id", id.toString());
        header(message.headers(), "ce_source", source);
        header(message.headers(), "ce_type", type);
        header(message.headers(), "ce_subject", aggregateId);
        header(message.headers(), "ce_time", occurredAt.toString());
        header(message.headers(), "content-type", "application/json; charset=UTF-8");
        if (traceparent != null) {
            header(message.headers(), "traceparent", traceparent);
        }
        return message;
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
