package org.portcontrol.registry.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.registry.Found;
import org.portcontrol.registry.UnitState;

/** What a search found, the best first. */
@Schema(name = "UnitMatches")
public record UnitMatches(List<Match> items) {

    /** A unit and why it was found. */
    @Schema(name = "UnitMatch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Match(
            UnitState unit,

            @Schema(description = "The name, alias or code that came nearest to the text; absent without a text")
            String matched,

            @Schema(description = "How near, from 0 to 1; absent without a text", examples = "0.874")
            BigDecimal score) {

        private static Match of(Found<UnitState> found) {
            return new Match(found.state(), found.matched(), found.score());
        }
    }

    static UnitMatches of(List<Found<UnitState>> found) {
        return new UnitMatches(found.stream().map(Match::of).toList());
    }
}
