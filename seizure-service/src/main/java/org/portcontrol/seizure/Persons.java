package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How many persons were detained: counts, and never a name. Events carry the number alone.
 *
 * @param detained all of them
 * @param female how many of them, or null if not told
 * @param male how many of them, or null if not told
 * @param nationalities how many of each, as far as told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Persons(
        int detained,
        Integer female,
        Integer male,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Nationality> nationalities) {

    public Persons {
        nationalities = nationalities == null ? List.of() : List.copyOf(nationalities);
    }

    /** Persons of one nationality, ISO 3166-1 alpha-2. */
    public record Nationality(String country, int count) {}

    Persons forEvent() {
        return new Persons(detained, null, null, null);
    }
}
