package org.portcontrol.seizure.units;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.portcontrol.kit.intake.Intake;
import org.portcontrol.kit.intake.Received;

/**
 * Listens to the registry. What cannot be read goes to the dead-letter topic; while the database is away a batch is tried
 * again until it is stored.
 */
@ApplicationScoped
public class RegistryEventsConsumer {

    private static final Set<String> UNIT_EVENTS = Set.of(
            "org.portcontrol.unit.registered.v1", "org.portcontrol.unit.changed.v1", "org.portcontrol.unit.closed.v1");
    private static final Set<String> CHECKPOINT_EVENTS = Set.of(
            "org.portcontrol.checkpoint.registered.v1",
            "org.portcontrol.checkpoint.changed.v1",
            "org.portcontrol.checkpoint.closed.v1");

    private final Intake intake;
    private final ApplyRegistryEvents apply;

    RegistryEventsConsumer(Intake intake, ApplyRegistryEvents apply) {
        this.intake = intake;
        this.apply = apply;
    }

    @Incoming("units")
    @Blocking
    @Retry(maxRetries = -1, delay = 500, maxDuration = 0)
    @ExponentialBackoff(maxDelay = 10_000)
    public void onUnits(ConsumerRecords<String, byte[]> batch) throws Exception {
        apply.units(intake.read(batch, UnitState.class, UNIT_EVENTS).stream()
                .map(Received::state)
                .toList());
    }

    @Incoming("checkpoints")
    @Blocking
    @Retry(maxRetries = -1, delay = 500, maxDuration = 0)
    @ExponentialBackoff(maxDelay = 10_000)
    public void onCheckpoints(ConsumerRecords<String, byte[]> batch) throws Exception {
        apply.checkpoints(intake.read(batch, CheckpointState.class, CHECKPOINT_EVENTS).stream()
                .map(Received::state)
                .toList());
    }
}
