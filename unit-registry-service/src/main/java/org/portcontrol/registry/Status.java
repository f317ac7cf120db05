package org.portcontrol.registry;

/** How an entry stands. Countries are never planned or suspended. */
public enum Status {
    PLANNED,
    ACTIVE,
    SUSPENDED,
    CLOSED
}
