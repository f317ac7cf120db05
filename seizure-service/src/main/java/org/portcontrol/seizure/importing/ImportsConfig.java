package org.portcontrol.seizure.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How imports are run. */
@ConfigMapping(prefix = "portcontrol.imports")
public interface ImportsConfig {

    /** Where received files lie until their import has ended. Instances that share a database must share it. */
    @WithDefault("imports")
    Path directory();

    /** How many imports are at work at a time. */
    @WithDefault("2")
    int runners();

    /** How many rows are stored in one transaction. */
    @WithDefault("1000")
    int batchSize();

    /** How many events may wait in the outbox before an import waits too: live reports stand in the same queue. */
    @WithDefault("4000")
    int mostWaitingEvents();
}
