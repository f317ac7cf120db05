package org.portcontrol.seizure.feed;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.WholeNumber;

/** {@code GET /api/v1/seizures/changes}. */
@Path("/api/v1/seizures/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class ChangesResource {

    private static final int MOST_SECONDS = 30;

    private final FindChanges findChanges;
    private final Caller caller;

    ChangesResource(FindChanges findChanges, Caller caller) {
        this.findChanges = findChanges;
        this.caller = caller;
    }

    @GET
    @Blocking
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.PARTNER, Role.OPERATOR})
    @Operation(
            operationId = "followSeizures",
            summary = "Every revision of every seizure, in order, without a gap",
            description =
                    "The change feed. Start without `after`, keep `next`, send it as `after`: nothing is ever added before"
                            + " it. Apply entries in the order in which they come; of one record, revisions ascend. A"
                            + " tombstone says that the record is void, or no longer shared with you. You see your own unit"
                            + " or country; partners see what is shared as GREEN or CLEAR, everywhere, without what never"
                            + " leaves in events. When the database was restored or failed over, the cursor is refused:"
                            + " start again, and drop what does not come.")
    @APIResponse(
            responseCode = "200",
            description = "What came next; nothing, if nothing is new",
            content = @Content(schema = @Schema(implementation = ChangesView.class)))
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    public Uni<ChangesView> follow(
            @Parameter(description = "`next` of the answer before; from the start without it") @QueryParam("after")
                    String after,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(
                            description =
                                    "Seconds to wait if nothing is new, 0 to 30; the answer comes as soon as something is",
                            example = "20")
                    @QueryParam("wait")
                    String wait) {
        Integer seconds = WholeNumber.of("wait", wait, 0, MOST_SECONDS);
        return findChanges.handle(
                after, PageLimit.of(limit), Duration.ofSeconds(seconds == null ? 0 : seconds), caller.scope());
    }
}
