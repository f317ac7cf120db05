package org.portcontrol.seizure.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the change feed is followed. */
@ConfigMapping(prefix = "portcontrol.feed")
public interface FeedConfig {

    /** How often the database is asked for news while somebody waits. */
    @WithDefault("PT0.2S")
    Duration lookEvery();

    /** How many requests may wait at a time, per instance; one more is answered at once. */
    @WithDefault("500")
    int mostWaiting();
}
