package org.portcontrol.reporting;

/** Who measured. */
public enum Origin {
    REPORTED,
    LABORATORY
}
