package org.portcontrol.reporting;

/** What was weighed or poured: with packing, without, or the pure content alone. Never added to one another. */
public enum Basis {
    GROSS,
    NET,
    PURE,
    UNKNOWN
}
