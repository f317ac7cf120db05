package org.portcontrol.kit.localcopy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service that keeps a copy of things. */
@ApplicationScoped
class ThingsConsumer {

    static final String TOPIC = "units.v1";
    static final String TYPE = "org.portcontrol.thing.changed.v1";

    private final LocalCopy copy;

    ThingsConsumer(LocalCopy copy) {
        this.copy = copy;
    }

    record Thing(String code, int revision, String colour) implements Copied {}

    @Incoming("things")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) throws Exception {
        copy.take(batch, Thing.class, Set.of(TYPE));
    }
}
