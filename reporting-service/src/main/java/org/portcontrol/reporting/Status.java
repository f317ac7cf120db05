package org.portcontrol.reporting;

/** Where a seizure stands. */
public enum Status {
    REPORTED,
    VERIFIED,
    VOIDED;

    /** A voided seizure is kept and counts nothing. */
    public boolean counts() {
        return this != VOIDED;
    }
}
