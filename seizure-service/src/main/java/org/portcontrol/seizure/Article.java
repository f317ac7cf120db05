package org.portcontrol.seizure;

/** What a counted line counts. The suite's own list; codes are never renamed. */
public enum Article {
    PIECE,
    UNIT,
    TABLET,
    CAPSULE,
    AMPOULE,
    VIAL,
    BOTTLE,
    FLASK,
    INJECTION,
    DOSE,
    BLOTTER,
    PLANT,
    SEED,
    CIGARETTE,
    PACK,
    ANIMAL,
    OTHER
}
