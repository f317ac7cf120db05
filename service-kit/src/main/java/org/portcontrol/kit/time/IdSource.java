package org.portcontrol.kit.time;

import java.util.UUID;

/** Makes ids that sort by the time they were made (UUID version 7). */
@FunctionalInterface
public interface IdSource {

    UUID next();
}
