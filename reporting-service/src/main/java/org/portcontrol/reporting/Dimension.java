package org.portcontrol.reporting;

/** What kind of quantity it is. Different dimensions are never added. */
public enum Dimension {
    AREA("HAR"),
    COUNT("H87"),
    MASS("KGM"),
    VOLUME("LTR");

    private final String unit;

    Dimension(String unit) {
        this.unit = unit;
    }

    /** UN/ECE Rec 20 code of the unit that every event gives this dimension in. */
    public String unit() {
        return unit;
    }
}
