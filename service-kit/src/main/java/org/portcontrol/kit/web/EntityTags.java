package org.portcontrol.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** A record's revision as its entity tag, and the check that a change is based on the revision that is current. */
public final class EntityTags {

    private static final Pattern STRONG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    private EntityTags() {}

    public static EntityTag of(int revision) {
        return new EntityTag(Integer.toString(revision));
    }

    /**
     * Reads the revision that a change is based on. {@code *} is refused like a missing header: it would overwrite
     * whatever is there.
     *
     * @param ifMatch the {@code If-Match} header, or null
     */
    public static int revisionIn(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            throw Refusal.ofHeader(
                    "If-Match", CommonProblem.REVISION_REQUIRED, "Name the revision that the change is based on.");
        }
        Matcher tag = STRONG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw Refusal.ofHeader(
                    "If-Match",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be one entity tag as this service gives it, for example \"3\".");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Refuses a change whose base is not the current revision; the problem carries the current one. */
    public static void requireCurrent(int base, int current) {
        if (base != current) {
            throw Refusal.of(
                            CommonProblem.STALE_REVISION,
                            "The change is based on revision {0}; revision {1} is current.",
                            base,
                            current)
                    .with("currentRevision", current);
        }
    }
}
