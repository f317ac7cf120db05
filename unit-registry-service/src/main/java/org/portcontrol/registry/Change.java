package org.portcontrol.registry;

/** What can happen to an entry. */
public enum Change {
    REGISTERED,
    CHANGED,
    CLOSED,

    /** Of a zero report. */
    DECLARED,

    /** Of a zero report. */
    RETRACTED
}
