package org.portcontrol.deploy.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the servers' own thousands of log lines out of the way; warnings stay. */
public final class QuietLogs {

    /** The loggers of the embedded servers. */
    static final List<String> NAMES = List.of("kafka", "org.apache.kafka", "state.change.logger", "no.nav.security");

    /** Warns at every first start that a new log is empty. */
    private static final Logger FIRST_START =
            Logger.getLogger("org.apache.kafka.controller.ActivationRecordsGenerator");

    // Loggers are only weakly held by the log manager: without this a level would be forgotten.
    private static final List<Logger> HELD =
            NAMES.stream().map(Logger::getLogger).toList();

    private QuietLogs() {}

    /** Shows only warnings of the servers, where logging goes to {@code java.util.logging}. */
    public static void on() {
        HELD.forEach(logger -> logger.setLevel(Level.WARNING));
        FIRST_START.setLevel(Level.SEVERE);
    }
}
