package org.portcontrol.seizure;

/** What kind of thing is measured. Different dimensions are never added. */
public enum Dimension {
    MASS("KGM"),
    VOLUME("LTR"),
    AREA("HAR"),
    COUNT("H87");

    private final String baseUnit;

    Dimension(String baseUnit) {
        this.baseUnit = baseUnit;
    }

    /** The UN/ECE Rec 20 unit that totals of this dimension are kept in. */
    public String baseUnit() {
        return baseUnit;
    }

    /** True for what can be weighed or poured with its packing, without it, or as pure content. */
    public boolean hasBasis() {
        return this == MASS || this == VOLUME;
    }
}
