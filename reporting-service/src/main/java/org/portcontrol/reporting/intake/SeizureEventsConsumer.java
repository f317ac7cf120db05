package org.portcontrol.reporting.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
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

    private static final Set<String> TYPES = Set.of(
            "org.portcontrol.seizure.reported.v1",
            "org.portcontrol.seizure.amended.v1",
            "org.portcontrol.seizure.verified.v1",
            "org.portcontrol.seizure.laboratory-result.v1",
            "org.portcontrol.seizure.voided.v1",
            "org.portcontrol.seizure.restored.v1");

    private final Intake intake;
    private final ApplySeizures apply;

    SeizureEventsConsumer(Intake intake, ApplySeizures apply) {
        this.intake = intake;
        this.apply = apply;
    }

    @Incoming("seizures")
    @Blocking
    public void on(ConsumerRecords<String, byte[]> batch) throws Exception {
        intake.take(
                batch,
                SeizureState.class,
                TYPES,
                received -> apply.handle(received.stream().map(Received::state).toList()));
    }
}
