package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Where the goods came from and went to: ISO 3166-1 alpha-2 codes, transit in the order of travel.
 *
 * @param direction seen from the country of the checkpoint
 * @param origin where they were made, if that is not where they departed from
 * @param nextUnit registry code of the unit that they would have met next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Route(
        Direction direction,
        String origin,
        String departure,
        List<String> transit,
        String destination,
        String nextUnit) {

    @JsonCreator
    public Route {
        transit = transit == null ? List.of() : List.copyOf(transit);
    }

    /** What a national workbook tells of it. */
    public Route(String departure, List<String> transit, String destination) {
        this(null, null, departure, transit, destination, null);
    }
}
