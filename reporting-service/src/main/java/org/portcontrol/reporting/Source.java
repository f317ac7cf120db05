package org.portcontrol.reporting;

/** Who the record comes from. */
public enum Source {
    PORT_CONTROL_UNIT,
    NATIONAL_AUTHORITY
}
