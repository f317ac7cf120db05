package org.portcontrol.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "portcontrol.outbox")
public interface OutboxConfig {

    /** {@code ce_source} of every event: a URI reference that names this service. */
    String source();

    /** Topic by aggregate type. */
    Map<String, String> topics();

    /** How long the relay sleeps when nobody wakes it. */
    @WithDefault("PT0.25S")
    Duration pollInterval();

    /** How many events the relay takes at a time; fewer, if they are large. */
    @WithDefault("1000")
    int batchSize();
}
