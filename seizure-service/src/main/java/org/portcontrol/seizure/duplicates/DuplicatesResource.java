package org.portcontrol.seizure.duplicates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.OneOf;

/** {@code GET /api/v1/possible-duplicates}. */
@Path("/api/v1/possible-duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicatesResource {

    private final FindPossibleDuplicates findPossibleDuplicates;
    private final Caller caller;

    DuplicatesResource(FindPossibleDuplicates findPossibleDuplicates, Caller caller) {
        this.findPossibleDuplicates = findPossibleDuplicates;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "listPossibleDuplicates",
            summary = "Pairs of records that may tell of one case, the newest suspicion first",
            description =
                    "Only pairs of which both records are of your own unit or country. A report is never held up by a"
                            + " suspicion; it shows within seconds.")
    @APIResponse(responseCode = "200", description = "A slice of the list")
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    public Page<SuspectedPair> list(
            @Parameter(description = "OPEN (unless given), SAME_CASE or NOT_THE_SAME") @QueryParam("decision")
                    String decision,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findPossibleDuplicates.list(decision(decision), cursor, PageLimit.of(limit), caller.scope());
    }

    private static Decision decision(String parameter) {
        Decision asked = OneOf.of(Decision.class, "decision", parameter);
        return asked == null ? Decision.OPEN : asked;
    }
}
