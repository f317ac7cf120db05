package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Where the goods were hidden, and how. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Concealment(Place place, Method method) {

    /** Where. The suite's own list; codes are never renamed. */
    public enum Place {
        CARGO,
        CONTAINER_STRUCTURE,
        VEHICLE_CAB,
        VEHICLE_STRUCTURE,
        FUEL_TANK,
        TYRE,
        ENGINE_COMPARTMENT,
        TRAILER,
        REFRIGERATION_UNIT,
        RAIL_WAGON,
        LOCOMOTIVE,
        VESSEL_HULL,
        VESSEL_CABIN,
        VESSEL_ENGINE_ROOM,
        AIRCRAFT_CABIN,
        AIRCRAFT_HOLD,
        LUGGAGE,
        PARCEL,
        CLOTHING,
        ON_BODY,
        IN_BODY,
        LIVE_ANIMAL,
        BUILDING,
        OPEN_GROUND,
        NOT_CONCEALED,
        OTHER
    }

    /** How. The suite's own list; codes are never renamed. */
    public enum Method {
        NONE,
        MISDECLARED,
        AMONG_GOODS,
        INSIDE_GOODS,
        FALSE_COMPARTMENT,
        IN_STRUCTURE,
        RIP_OFF,
        REPACKAGED,
        DISSOLVED,
        STRAPPED_TO_BODY,
        SEWN_IN,
        SWALLOWED,
        BURIED,
        SUBMERGED,
        OTHER
    }
}
