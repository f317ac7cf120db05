package org.portcontrol.reporting.registry;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.portcontrol.kit.localcopy.LocalCopy;

/** Listens to the registry's topics. What cannot be read is on the dead-letter topic; the rest is kept as it came. */
@ApplicationScoped
public class RegistryEventsConsumer {

    private static final Set<String> UNIT_EVENTS = Set.of(
            "org.portcontrol.unit.registered.v1", "org.portcontrol.unit.changed.v1", "org.portcontrol.unit.closed.v1");
    private static final Set<String> CHECKPOINT_EVENTS = Set.of(
            "org.portcontrol.checkpoint.registered.v1",
            "org.portcontrol.checkpoint.changed.v1",
            "org.portcontrol.checkpoint.closed.v1");
    private static final Set<String> ZERO_REPORT_EVENTS =
            Set.of("org.portcontrol.zero-report.declared.v1", "org.portcontrol.zero-report.retracted.v1");

    private final LocalCopy copy;

    RegistryEventsConsumer(LocalCopy copy) {
        this.copy = copy;
    }

    @Incoming("units")
    @Blocking
    public void onUnits(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, PlaceState.class, UNIT_EVENTS);
    }

    @Incoming("checkpoints")
    @Blocking
    public void onCheckpoints(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, PlaceState.class, CHECKPOINT_EVENTS);
    }

    @Incoming("zero-reports")
    @Blocking
    public void onZeroReports(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, ZeroReportState.class, ZERO_REPORT_EVENTS);
    }
}
