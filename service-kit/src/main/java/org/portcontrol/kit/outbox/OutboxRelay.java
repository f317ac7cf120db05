package org.portcontrol.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.portcontrol.kit.kafka.ReliableProducer;

/** Empties the outbox: one thread that sleeps until a commit wakes it, with polling as the fallback. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;
    private static final long PATIENCE_AT_STOP_MILLIS = 5_000;

    private final OutboxTable table;
    private final ReliableProducer kafka;
    private final OutboxConfig config;
    private final Counter sent;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(OutboxTable table, ReliableProducer kafka, OutboxConfig config, MeterRegistry meters) {
        this.table = table;
        this.kafka = kafka;
        this.config = config;
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
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wakeUps.release();
        if (thread != null) {
            thread.join(PATIENCE_AT_STOP_MILLIS);
        }
    }

    /** Called after each commit that left an event. */
    void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    private void run() {
        connect();
        while (running) {
            try {
                if (table.drain(config.batchSize(), this::deliver) == 0) {
                    sleep(config.pollInterval().toMillis());
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (Exception failed) {
                LOG.warnf("Events stay in the outbox, the relay tries again: %s", failed.toString());
                sleepAfterFailure();
            }
        }
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

    private void sleep(long millis) throws InterruptedException {
        if (wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void sleepAfterFailure() {
        try {
            // Not the semaphore: while Kafka is away every new commit would wake the relay for nothing.
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
