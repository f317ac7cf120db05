package org.portcontrol.seizure;

/** Types of outer packing by their UN/ECE Recommendation 21 code. */
public enum PackageType {
    /** Ampoule, non-protected. */
    AM,
    /** Barrel. */
    BA,
    /** Bundle. */
    BE,
    /** Bag. */
    BG,
    /** Bottle, non-protected, cylindrical. */
    BO,
    /** Box. */
    BX,
    /** Can, rectangular. */
    CA,
    /** Canister. */
    CI,
    /** Crate. */
    CR,
    /** Case. */
    CS,
    /** Carton. */
    CT,
    /** Can, cylindrical. */
    CX,
    /** Cylinder. */
    CY,
    /** Drum. */
    DR,
    /** Envelope. */
    EN,
    /** Flask. */
    FL,
    /** Jerrican, rectangular. */
    JC,
    /** Jar. */
    JR,
    /** Jerrican, cylindrical. */
    JY,
    /** Unpacked or unpackaged. */
    NE,
    /** Parcel. */
    PC,
    /** Package. */
    PK,
    /** Pouch. */
    PO,
    /** Pallet. */
    PX,
    /** Sack. */
    SA,
    /** Suitcase. */
    SU,
    /** Tin. */
    TN,
    /** Trunk. */
    TR,
    /** Tube. */
    TU,
    /** Vial. */
    VI
}
