package org.portcontrol.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event to be published as a CloudEvent.
 *
 * @param id the event's own id ({@code ce_id}); a second delivery carries the same one
 * @param aggregateType the kind of thing it happened to; configuration maps it to a topic
 * @param aggregateId which one: message key and {@code ce_subject}
 * @param type {@code ce_type}, for example {@code org.portcontrol.seizure.reported.v1}
 * @param occurredAt {@code ce_time}
 * @param state the value, written as JSON
 */
public record OutboxEvent(
        UUID id, String aggregateType, String aggregateId, String type, Instant occurredAt, Object state) {}
