package org.portcontrol.kit.localcopy;

/** What a service reads of a state that it keeps a copy of. */
public interface Copied {

    /** Which thing it is the state of; the key of its messages. */
    String code();

    /** Counts the changes, from 1. */
    int revision();
}
