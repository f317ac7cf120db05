package org.portcontrol.seizure.importing;

import java.util.UUID;

/**
 * A file that lies in the directory of imports and was read through.
 *
 * @param id of the import it is for; also its name in the directory
 * @param rows how many rows of data it has
 */
record ReceivedFile(UUID id, long bytes, String sha256, FileReading reading, int rows) {}
