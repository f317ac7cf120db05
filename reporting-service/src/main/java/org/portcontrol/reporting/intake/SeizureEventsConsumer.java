package org.portcontrol.reporting.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.portcontrol.kit.intake.Intake;
import org.portcontrol.kit.intake.Received;
import org.portcontrol.reporting.SeizureState;

/**
 * Listens to {@code seizures.v1}. What cannot be read is on the dead-letter topic before the rest of its batch is
 * applied; a batch that the database does not take is tried again until it does, and its offsets are committed after
 * that.
 */
@ApplicationScoped
public class SeizureEventsConsumer {

    private static final Logger LOG = Logger.getLogger(SeizureEventsConsumer.class);
    private static final Set<String> TYPES = Set.of(
            "org.portcontrol.seizure.reported.v1",
            "org.portcontrol.seizure.amended.v1",
            "org.portcontrol.seizure.verified.v1",
            "org.portcontrol.seizure.laboratory-result.v1",
            "org.portcontrol.seizure.voided.v1");
    private static final TypeLiteral<List<SeizureState>> STATES = new TypeLiteral<>() {};

    private final Intake intake;
    private final ApplySeizures apply;
    // Two steps, each tried again by itself: a database that is away makes no dead letter twice.
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

    SeizureEventsConsumer(Intake intake, ApplySeizures apply) {
        this.intake = intake;
        this.apply = apply;
    }

    @Incoming("seizures")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> batch) throws Exception {
        List<SeizureState> states = untilItWorks.call(() -> read(batch), STATES);
        if (!states.isEmpty()) {
            untilItWorks.call(() -> apply(states), Void.class);
        }
    }

    private List<SeizureState> read(ConsumerRecords<String, byte[]> batch) throws Exception {
        return intake.read(batch, SeizureState.class, TYPES).stream()
                .map(Received::state)
                .toList();
    }

    private Void apply(List<SeizureState> states) throws Exception {
        apply.handle(states);
        return null;
    }
}
