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
import jakarta.ws.rs.core.EntityTag;
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
import org.portcontrol.kit.json.Differences.Difference;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.AsOf;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureRevision;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.changing.Revisions;

/** {@code GET /api/v1/seizures}, {@code /{id}} and {@code /{id}/history}. */
@Path("/api/v1/seizures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class BrowsingResource {

    private final FindSeizures findSeizures;
    private final Revisions revisions;
    private final Caller caller;

    BrowsingResource(FindSeizures findSeizures, Revisions revisions, Caller caller) {
        this.revisions = revisions;
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
    @Operation(
            operationId = "getSeizure",
            summary = "One seizure, as it stands or as it was known",
            description =
                    "Now: the record with what is `missing`, its `attachments` and its `possibleDuplicates`. With `asOf`: the revision"
                            + " that was current then, to the letter as it was first sent.")
    @APIResponse(
            responseCode = "200",
            description = "The record; ETag begins with its revision",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-25T10:00:00Z") @QueryParam("asOf")
                    String asOf,
            @Context Request request) {
        if (asOf != null) {
            SeizureRevision known = findSeizures.asOf(id, AsOf.read(asOf), caller.scope());
            return Response.ok(known.state())
                    .tag(EntityTags.of(known.revision()))
                    .build();
        }
        RecordView record = findSeizures.get(id, caller.scope());
        EntityTag tag = record.tag();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(record)).tag(tag).build();
    }

    /**
     * One revision: who recorded it, when, what happened, and the state it left.
     *
     * @param recordedBy subject of the token it was recorded with
     * @param changes what it says otherwise than the revision before; everything, if it is the first
     */
    @Schema(name = "SeizureRevision")
    public record RevisionView(
            int revision,
            String change,
            Instant recordedAt,
            String recordedBy,
            List<Difference> changes,

            @JsonRawValue @Schema(implementation = SeizureState.class)
            String state) {

        static RevisionView of(SeizureRevision revision, List<Difference> changes) {
            return new RevisionView(
                    revision.revision(),
                    revision.change().name(),
                    revision.recordedAt(),
                    revision.recordedBy(),
                    changes,
                    revision.state());
        }
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "getSeizureHistory",
            summary = "Every revision: who, when, what",
            description = "Oldest first. Follow `next` for more; it is null in the last slice.")
    @APIResponse(responseCode = "200", description = "A slice of the revisions")
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<RevisionView> history(
            @PathParam("id") UUID id,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findSeizures
                .history(id, cursor, PageLimit.of(limit), caller.scope())
                .map(step -> RevisionView.of(step.revision(), revisions.between(step.before(), step.revision())));
    }
}
