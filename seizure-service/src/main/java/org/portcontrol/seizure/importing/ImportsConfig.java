package org.portcontrol.seizure.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How imports are run. */
@ConfigMapping(prefix = "portcontrol.imports")
public interface ImportsConfig {

    /** Where received files lie until their import has ended. Instances that share a database must share it. */
    @WithDefault("imports")
    Path directory();

    /** How many imports are at work at a time. */
    @WithDefault("2")
    int runners();

    /** How many files are read through at a time before they are answered, per instance. */
    @WithDefault("2")
    int mostReadAtOnce();

    /** How long one more waits for its turn before it is refused. */
    @WithDefault("PT30S")
    Duration patience();

    /** How long an import waits for its file: after a start of the machine its disk may be mounted behind the service. */
    @WithDefault("PT5M")
    Duration waitForFile();

    /** How many rows are stored in one transaction. */
    @WithDefault("1000")
    int batchSize();

    /** How many events may wait in the outbox before an import waits too: live reports stand in the same queue. */
    @WithDefault("4000")
    int mostWaitingEvents();
}
