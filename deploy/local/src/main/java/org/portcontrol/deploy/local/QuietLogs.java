package org.portcontrol.deploy.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the embedded servers' thousands of log lines off the terminal; their warnings stay. */
final class QuietLogs {

    /** Held, for the logging system forgets loggers that nobody holds. */
    private static final List<Logger> HELD = List.of(Logger.getLogger(""));

    private QuietLogs() {}

    static void apply() {
        HELD.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
