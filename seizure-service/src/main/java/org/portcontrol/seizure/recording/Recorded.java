package org.portcontrol.seizure.recording;

import java.util.UUID;

/**
 * The answer to a report.
 *
 * @param state the first revision as JSON: all twins get the same letters
 * @param repeated true if the report had been recorded before
 */
record Recorded(UUID id, String state, boolean repeated) {}
