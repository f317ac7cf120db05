package org.portcontrol.registry;

/**
 * What is said of a checkpoint.
 *
 * @param unlocode UN/LOCODE, or null
 * @param position null if it is not known
 * @param status null to leave it as it is; a new checkpoint is active
 */
public record CheckpointDetails(
        Description description, CheckpointType type, String unlocode, Position position, Status status) {}
