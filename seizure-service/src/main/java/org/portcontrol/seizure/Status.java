package org.portcontrol.seizure;

/** Where a record stands. A voided record stays, with its reason, and counts nowhere. */
public enum Status {
    REPORTED,
    VERIFIED,
    VOIDED
}
