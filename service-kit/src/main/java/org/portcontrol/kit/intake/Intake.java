package org.portcontrol.kit.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.portcontrol.kit.kafka.ReliableProducer;

/** Reads batches of CloudEvents (Kafka binding, binary mode, JSON values). */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private static final String ORIGIN = "dlq-topic";

    private final ObjectMapper json;
    private final ReliableProducer deadLetters;
    private final MeterRegistry meters;
    private final Guard untilItWorks = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .beforeRetry(failure -> LOG.warnf("A batch is tried again: %s", failure.toString()))
            .withExponentialBackoff()
            .maxDelay(10, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    Intake(ObjectMapper json, ReliableProducer deadLetters, MeterRegistry meters) {
        // A field that this service does not know yet is no error: the contract grows by optional fields.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /** What a service does with a batch: all of it or, if it throws, nothing. */
    @FunctionalInterface
    public interface Work<T> {
        void on(List<Received<T>> batch) throws Exception;
    }

    /** How a value is read. What this throws makes the value unreadable. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(byte[] value) throws IOException;
    }

    /**
     * Reads a batch and hands over what could be read. Both steps are tried again, each by itself, until they work: a
     * database that is away costs no event and makes no dead letter twice.
     *
     * @param shape what a value is read as; a constructor that throws makes the value unreadable
     * @param types the event types that this consumer knows
     */
    public <T> void take(ConsumerRecords<String, byte[]> batch, Class<T> shape, Set<String> types, Work<T> work)
            throws Exception {
        take(batch, reading(shape), types, work);
    }

    /** As above, with a reading of the consumer's own. */
    public <T> void take(ConsumerRecords<String, byte[]> batch, Reading<T> reading, Set<String> types, Work<T> work)
            throws Exception {
        List<Received<T>> received = new ArrayList<>();
        untilItWorks.call(() -> received.addAll(read(batch, reading, types)), Boolean.class);
        if (!received.isEmpty()) {
            untilItWorks.call(
                    () -> {
                        work.on(received);
                        return null;
                    },
                    Void.class);
        }
    }

    /**
     * Reads a value as a shape; fields that the shape does not have are no error.
     *
     * @param shape what a value is read as; a constructor that throws makes the value unreadable
     */
    public <T> Reading<T> reading(Class<T> shape) {
        return value -> json.readValue(value, shape);
    }

    /**
     * Reads what can be read, in order. The rest is on {@code <topic>.dlq} when this returns, with its key, value and
     * headers as they were, and the reason and its origin in the headers {@code dlq-reason, dlq-topic, dlq-partition,
     * dlq-offset}.
     *
     * @param types the event types that this consumer knows
     */
    private <T> List<Received<T>> read(ConsumerRecords<String, byte[]> batch, Reading<T> reading, Set<String> types)
            throws Exception {
        List<Received<T>> received = new ArrayList<>(batch.count());
        List<ProducerRecord<String, byte[]>> unreadable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : batch) {
            try {
                received.add(read(message, reading, types));
            } catch (Unreadable reason) {
                unreadable.add(deadLetter(message, reason.getMessage()));
            }
        }
        if (!unreadable.isEmpty()) {
            deadLetters.send(unreadable);
            unreadable.forEach(this::count);
        }
        return received;
    }

    private void count(ProducerRecord<String, byte[]> letter) {
        String origin = new String(letter.headers().lastHeader(ORIGIN).value(), StandardCharsets.UTF_8);
        meters.counter("portcontrol.dead.letters", "topic", origin).increment();
    }

    private <T> Received<T> read(ConsumerRecord<String, byte[]> message, Reading<T> reading, Set<String> types)
            throws Unreadable {
        String type = header(message, "ce_type");
        if (!types.contains(type)) {
            throw new Unreadable("Unknown event type " + type);
        }
        if (message.value() == null) {
            throw new Unreadable("The message has no value");
        }
        try {
            T state = reading.read(message.value());
            if (state == null) {
                throw new Unreadable("The value is null");
            }
            return new Received<>(header(message, "ce_id"), type, Instant.parse(header(message, "ce_time")), state);
        } catch (IOException notJson) {
            throw new Unreadable("The value cannot be read: " + firstLine(notJson.getMessage()));
        } catch (DateTimeException noTime) {
            throw new Unreadable("The header ce_time is no instant");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) throws Unreadable {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable("The header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, byte[]> deadLetter(ConsumerRecord<String, byte[]> message, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(message.topic() + ".dlq", null, message.key(), message.value(), message.headers());
        add(letter, "dlq-reason", reason);
        add(letter, ORIGIN, message.topic());
        add(letter, "dlq-partition", Integer.toString(message.partition()));
        add(letter, "dlq-offset", Long.toString(message.offset()));
        return letter;
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }

    private static final class Unreadable extends Exception {

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }
}
