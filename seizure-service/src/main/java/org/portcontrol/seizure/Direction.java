package org.portcontrol.seizure;

/** Which way the goods were going, seen from the country of the checkpoint. */
public enum Direction {
    IMPORT,
    EXPORT,
    TRANSIT,
    DOMESTIC,
    UNKNOWN
}
