package org.portcontrol.seizure;

/** What a mass or volume includes. Pure content is never added to bulk. */
public enum Basis {
    /** With its inner packing. */
    GROSS,
    /** Without packing, with whatever it is mixed with. */
    NET,
    /** The pure substance alone, as a laboratory finds it. */
    PURE,
    UNKNOWN;

    public boolean isPure() {
        return this == PURE;
    }
}
