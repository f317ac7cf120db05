package org.portcontrol.registry;

/** By what the goods of a checkpoint travel. */
public enum CheckpointType {
    SEAPORT,
    AIRPORT,
    DRY_PORT,
    ROAD,
    RAIL,
    ROAD_RAIL,
    RIVER
}
