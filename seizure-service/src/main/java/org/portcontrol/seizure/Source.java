package org.portcontrol.seizure;

/** Who reported. */
public enum Source {
    PORT_CONTROL_UNIT,
    NATIONAL_AUTHORITY
}
