package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.portcontrol.kit.json.Differences.Difference;

/**
 * What is in the way of a change that was made offline.
 *
 * @param base what stood there in the revision that the change is based on
 * @param current what stands there now
 * @param yours what the change would put there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conflict(
        @JsonProperty("pointer") String pointer,
        @JsonProperty("base") JsonNode base,
        @JsonProperty("current") JsonNode current,
        @JsonProperty("yours") JsonNode yours) {

    static Conflict of(Difference difference, JsonNode patch) {
        JsonNode yours = patch.at(difference.pointer());
        return new Conflict(
                difference.pointer(), difference.from(), difference.to(), yours.isMissingNode() ? null : yours);
    }

    /** True if both say the same now, so nothing is in the way. */
    boolean isAgreed() {
        return Objects.equals(orNull(current), orNull(yours));
    }

    private static JsonNode orNull(JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }
}
