package org.portcontrol.registry.checkpoints;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Found;

/** What a search found, the best first. */
@Schema(name = "CheckpointMatches")
public record CheckpointMatches(List<Match> items) {

    /** A checkpoint and why it was found. */
    @Schema(name = "CheckpointMatch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Match(
            CheckpointState checkpoint,

            @Schema(description = "The name, alias or code that came nearest to the text; absent without a text")
            String matched,

            @Schema(description = "How near, from 0 to 1; absent without a text", examples = "0.874")
            BigDecimal score,

            @Schema(description = "Metres from `near`; absent without it", examples = "1250")
            Integer distanceMetres) {

        private static Match of(Found<CheckpointState> found) {
            return new Match(found.state(), found.matched(), found.score(), found.distanceMetres());
        }
    }

    static CheckpointMatches of(List<Found<CheckpointState>> found) {
        return new CheckpointMatches(found.stream().map(Match::of).toList());
    }
}
