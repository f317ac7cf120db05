package org.portcontrol.seizure.browsing;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureRevision;
import org.portcontrol.seizure.SeizureState;

/** {@code GET /api/v1/seizures}, {@code /{id}} and {@code /{id}/history}. */
@Path("/api/v1/seizures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class BrowsingResource {

    private final FindSeizures findSeizures;
    private final Caller caller;

    BrowsingResource(FindSeizures findSeizures, Caller caller) {
        this.findSeizures = findSeizures;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "listSeizures",
            summary = "Seizures, newest day first",
            description = "Only those of your own unit or country. Follow `next` with the same filters for more.")
    @APIResponse(responseCode = "200", description = "A slice of the list")
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    public Page<SeizureState> list(
            @BeanParam SeizureFilter filter,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findSeizures.list(filter, cursor, PageLimit.of(limit), caller.scope());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(operationId = "getSeizure", summary = "One seizure in its current revision")
    @APIResponse(
            responseCode = "200",
            description = "The record; ETag is its revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        SeizureState state = findSeizures.get(id, caller.scope());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(EntityTags.of(state.revision()));
        return (unchanged != null ? unchanged : Response.ok(state))
                .tag(EntityTags.of(state.revision()))
                .build();
    }

    /** All revisions of a record. */
    @Schema(name = "SeizureHistory")
    public record HistoryView(List<RevisionView> items) {}

    /**
     * One revision: who recorded it, when, what happened, and the state it left.
     *
     * @param recordedBy subject of the token it was recorded with
     */
    @Schema(name = "SeizureRevision")
    public record RevisionView(
            int revision,
            String change,
            Instant recordedAt,
            String recordedBy,

            @JsonRawValue @Schema(implementation = SeizureState.class)
            String state) {

        static RevisionView of(SeizureRevision revision) {
            return new RevisionView(
                    revision.revision(),
                    revision.change().name(),
                    revision.recordedAt(),
                    revision.recordedBy(),
                    revision.state());
        }
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(operationId = "getSeizureHistory", summary = "Every revision: who, when, what")
    @APIResponse(
            responseCode = "200",
            description = "Revisions, oldest first",
            content = @Content(schema = @Schema(implementation = HistoryView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public HistoryView history(@PathParam("id") UUID id) {
        return new HistoryView(findSeizures.history(id, caller.scope()).stream()
                .map(RevisionView::of)
                .toList());
    }
}
