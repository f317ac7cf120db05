package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Direction;
import org.portcontrol.seizure.Route;

/** Where the goods came from and went to: ISO 3166-1 alpha-2. */
@Schema(name = "ReportedRoute")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RouteReport(
        @Schema(description = "Code list directions", examples = "TRANSIT")
        String direction,

        @Schema(description = "Where they were made", examples = "TJ")
        String origin,

        @Schema(examples = "TJ") String departure,

        @Schema(description = "In the order of travel", examples = "[\"KG\", \"KZ\"]") @Size(max = 20)
        List<@NotNull String> transit,

        @Schema(examples = "TR") String destination,

        @Schema(description = "Registry code of the unit that they would have met next")
        String nextUnit) {

    Route read(Reading reading) {
        List<String> through = new ArrayList<>();
        for (int i = 0; transit != null && i < transit.size(); i++) {
            through.add(reading.country(transit.get(i), "/route/transit/" + i));
        }
        Direction way = reading.code(Direction.class, direction, "/route/direction");
        String made = reading.country(origin, "/route/origin");
        String from = reading.country(departure, "/route/departure");
        String to = reading.country(destination, "/route/destination");
        // A list of codes takes no null: what is refused is left out, for nothing is made of a refused report anyway.
        through.removeIf(Objects::isNull);
        return new Route(way, made, from, through, to, nextUnit);
    }
}
