package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How the goods travelled.
 *
 * @param registration plate, ship's name or flight, which may lead to a person: no event carries it
 * @param flag where the conveyance is registered, ISO 3166-1 alpha-2
 * @param carrier who carried them, which may be a person: no event carries it
 * @param containers numbers after ISO 6346
 * @param seals numbers of the seals that were found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Transport(
        Mode mode,
        Vehicle vehicle,
        String registration,
        String flag,
        String carrier,
        List<String> containers,
        List<String> seals,
        List<TransportDocument> documents) {

    @JsonCreator
    public Transport {
        containers = containers == null ? List.of() : List.copyOf(containers);
        seals = seals == null ? List.of() : List.copyOf(seals);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** What a national workbook tells of it. */
    public Transport(Mode mode, Vehicle vehicle) {
        this(mode, vehicle, null, null, null, null, null, null);
    }

    Transport forEvent() {
        return new Transport(mode, vehicle, null, flag, null, containers, seals, documents);
    }

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
