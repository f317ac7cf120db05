package org.portcontrol.seizure.exporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exports are made. */
@ConfigMapping(prefix = "portcontrol.exports")
public interface ExportsConfig {

    /** How many are read out of the database at a time, per instance; each holds a connection as long. */
    @WithDefault("4")
    int mostAtOnce();

    /** How long one more waits for its turn before it is refused. */
    @WithDefault("PT10S")
    Duration patience();
}
