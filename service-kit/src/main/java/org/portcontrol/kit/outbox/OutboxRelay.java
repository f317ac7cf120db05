package org.portcontrol.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.background.Loops;
import org.portcontrol.kit.kafka.ReliableProducer;

/** Empties the outbox: a loop that sleeps until a commit wakes it, with polling as the fallback. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** A batch that is sent and not deleted would be sent again. */
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final OutboxTable table;
    private final ReliableProducer kafka;
    private final OutboxConfig config;
    private final Loops loops;
    private final Counter sent;
    private boolean connected;
    private volatile Loop loop;

    OutboxRelay(OutboxTable table, ReliableProducer kafka, OutboxConfig config, Loops loops, MeterRegistry meters) {
        this.table = table;
        this.kafka = kafka;
        this.config = config;
        this.loops = loops;
        this.sent = Counter.builder("portcontrol.outbox.sent")
                .description("Events acknowledged by Kafka")
                .register(meters);
        Gauge.builder("portcontrol.outbox.pending", () -> table.backlog().pending())
                .description("Events that wait in the outbox")
                .register(meters);
        Gauge.builder("portcontrol.outbox.oldest.age", () -> table.backlog().oldestSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest event that waits in the outbox")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        if (config.topics().isEmpty()) {
            return; // a service that only listens
        }
        loop = loops.start("outbox-relay", config.pollInterval(), this::relay);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop(PATIENCE_AT_STOP);
        }
    }

    /** Called after each commit that left an event. */
    void wake() {
        if (loop != null) {
            loop.wake();
        }
    }

    private boolean relay() throws Exception {
        if (!connected) {
            connected = true;
            connect();
        }
        return table.drain(config.batchSize(), this::deliver) > 0;
    }

    private void connect() {
        try {
            kafka.connect(config.topics().values());
        } catch (KafkaException away) {
            LOG.infof("Kafka does not answer yet: %s", away.toString());
        }
    }

    private void deliver(List<OutboxRow> batch) throws Exception {
        kafka.send(batch.stream().map(this::message).toList());
        sent.increment(batch.size());
    }

    private ProducerRecord<String, byte[]> message(OutboxRow row) {
        return row.toRecord(topicOf(row.aggregateType()), config.source());
    }

    String topicOf(String aggregateType) {
        String topic = config.topics().get(aggregateType);
        if (topic == null) {
            throw new IllegalStateException("No topic is configured for aggregate type " + aggregateType);
        }
        return topic;
    }
}
