package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How the goods travelled. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transport(Mode mode, Vehicle vehicle) {

    /** UN/ECE Recommendation 19, and {@code ON_FOOT}, which it lacks. */
    public enum Mode {
        MARITIME,
        RAIL,
        ROAD,
        AIR,
        MAIL,
        MULTIMODAL,
        FIXED,
        INLAND_WATER,
        ON_FOOT,
        UNKNOWN
    }

    /** What carried them. */
    public enum Vehicle {
        TRUCK,
        VAN,
        CAR,
        MOTORCYCLE,
        BUS,
        TRAIN,
        VESSEL,
        BOAT,
        AIRCRAFT,
        BICYCLE,
        ANIMAL,
        OTHER
    }
}
