package org.portcontrol.seizure;

/** Who else may see a record: the Traffic Light Protocol 2.0. Partners see {@code GREEN} and {@code CLEAR}. */
public enum Sharing {
    RED,
    AMBER,
    GREEN,
    CLEAR;

    /** True if partner systems may see the record. */
    public boolean reachesPartners() {
        return this == GREEN || this == CLEAR;
    }
}
