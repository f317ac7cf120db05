package org.portcontrol.seizure;

/** What partner systems are told of a revision. Decided when it is made: it takes the state before to know. */
public enum ToPartners {
    /** What may leave of the record: it stands, and its sharing level reaches partners. */
    STATE,
    /** That the record is gone: partners could see it until now. */
    TOMBSTONE,
    NOTHING
}
