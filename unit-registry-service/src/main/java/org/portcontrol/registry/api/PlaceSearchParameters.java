package org.portcontrol.registry.api;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Position;
import org.portcontrol.registry.Search;

/** What a search by name, by place, or by both is asked. */
public class PlaceSearchParameters extends SearchParameters {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(5_000);

    @QueryParam("near")
    @Parameter(
            description = "Latitude and longitude in decimal degrees: only what lies around",
            example = "37.19,68.60")
    String near;

    @QueryParam("radius")
    @Parameter(description = "Kilometres around `near`, up to 5000; 50 unless given", example = "50")
    String radius;

    @Override
    public Search read() {
        return read(near == null ? null : new Search.Circle(centre(), kilometres()));
    }

    private Position centre() {
        String[] degrees = near.split(",", -1);
        BigDecimal latitude = degrees.length == 2 ? within(degrees[0].strip(), 90) : null;
        BigDecimal longitude = degrees.length == 2 ? within(degrees[1].strip(), 180) : null;
        if (latitude == null || longitude == null) {
            throw Refusal.ofParameter(
                    "near",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be a latitude from -90 to 90 and a longitude from -180 to 180, for example 37.19,68.60.");
        }
        return new Position(latitude, longitude);
    }

    private BigDecimal kilometres() {
        BigDecimal kilometres = radius == null ? BigDecimal.valueOf(50) : decimal(radius);
        if (kilometres == null || kilometres.signum() <= 0 || kilometres.compareTo(FARTHEST) > 0) {
            throw Refusal.ofParameter(
                    "radius",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be a number of kilometres, more than 0 and at most {0}.",
                    FARTHEST);
        }
        return kilometres;
    }

    private static BigDecimal within(String text, int most) {
        BigDecimal degrees = decimal(text);
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 ? null : degrees;
    }
}
