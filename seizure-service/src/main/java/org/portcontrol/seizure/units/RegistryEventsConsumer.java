package org.portcontrol.seizure.units;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.portcontrol.kit.localcopy.LocalCopy;

/**
 * Listens to the registry. What cannot be read goes to the dead-letter topic; while the database is away a batch is tried
 * again until it is stored. A batch may take as long as it must: see the channels' settings.
 */
@ApplicationScoped
public class RegistryEventsConsumer {

    private static final Set<String> UNIT_EVENTS = Set.of(
            "org.portcontrol.unit.registered.v1", "org.portcontrol.unit.changed.v1", "org.portcontrol.unit.closed.v1");
    private static final Set<String> CHECKPOINT_EVENTS = Set.of(
            "org.portcontrol.checkpoint.registered.v1",
            "org.portcontrol.checkpoint.changed.v1",
            "org.portcontrol.checkpoint.closed.v1");

    private final LocalCopy copy;

    RegistryEventsConsumer(LocalCopy copy) {
        this.copy = copy;
    }

    @Incoming("units")
    @Blocking
    public void onUnits(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, UnitState.class, UNIT_EVENTS);
    }

    @Incoming("checkpoints")
    @Blocking
    public void onCheckpoints(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, CheckpointState.class, CHECKPOINT_EVENTS);
    }
}
