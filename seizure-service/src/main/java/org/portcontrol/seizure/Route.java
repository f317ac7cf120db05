package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Where the goods came from and went to: ISO 3166-1 alpha-2 codes, transit in the order of travel. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Route(String departure, List<String> transit, String destination) {

    public Route {
        transit = transit == null ? List.of() : List.copyOf(transit);
    }
}
