package org.portcontrol.kit.web;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** A record's revision as its entity tag, and the check that a change is based on the revision that is current. */
public final class EntityTags {

    private static final Pattern STRONG = Pattern.compile("\"([1-9][0-9]{0,8})(-[0-9a-f]{1,8})?\"");

    private EntityTags() {}

    public static EntityTag of(int revision) {
        return new EntityTag(Integer.toString(revision));
    }

    /**
     * The tag of an answer that shows more than the record, of which the revision says nothing. It names the revision
     * all the same, so a change may be based on it.
     *
     * @param beside what else is shown; its text tells whether it is the same
     */
    public static EntityTag of(int revision, List<?> beside) {
        if (beside.isEmpty()) {
            return of(revision);
        }
        CRC32 digest = new CRC32();
        digest.update(beside.toString().getBytes(StandardCharsets.UTF_8));
        return new EntityTag(revision + "-" + Long.toHexString(digest.getValue()));
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
