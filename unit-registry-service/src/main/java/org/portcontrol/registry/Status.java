package org.portcontrol.registry;

/** How an entry stands. Only units are planned or suspended. */
public enum Status {
    PLANNED,
    ACTIVE,
    SUSPENDED,
    CLOSED
}
