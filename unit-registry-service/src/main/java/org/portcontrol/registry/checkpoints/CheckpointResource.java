package org.portcontrol.registry.checkpoints;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.AsOf;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.HistoryView;

/** {@code GET /api/v1/checkpoints}, {@code /{code}} and {@code /{code}/history}: open to every role of the suite. */
@Path("/api/v1/checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.OFFICER,
    Role.SUPERVISOR,
    Role.FOCAL_POINT,
    Role.ANALYST,
    Role.PARTNER,
    Role.REGISTRAR,
    Role.OPERATOR
})
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@Tag(name = "Checkpoints")
public class CheckpointResource {

    private final FindCheckpoints findCheckpoints;

    CheckpointResource(FindCheckpoints findCheckpoints) {
        this.findCheckpoints = findCheckpoints;
    }

    @GET
    @Operation(
            operationId = "listCheckpoints",
            summary = "Checkpoints, by code",
            description = "The same name may stand for places in two countries: the code tells them apart. Follow"
                    + " `next` with the same filters for more; it is null in the last slice.")
    @APIResponse(
            responseCode = "200",
            description = "A slice of the list",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = CheckpointState.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true)
                                            }),
                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.LIST)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    public Page<CheckpointState> list(
            @BeanParam CheckpointFilter filter,
            @Parameter(
                            description = "Rows in a slice",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-24") @QueryParam("asOf") String asOf) {
        return findCheckpoints.list(filter, AsOf.read(asOf), cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCheckpoint",
            summary = "One checkpoint as it stands, or stood",
            description =
                    "`asOf` answers an earlier state. Send the entity tag you have in If-None-Match: 304 says that it is still current.")
    @APIResponse(
            responseCode = "200",
            description = "The checkpoint",
            headers = @Header(name = "ETag", description = "Revision; send it in If-Match with a change"),
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointState.class),
                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.STATE)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "400", ref = "Malformed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(
            @Parameter(example = "KZ-AKTAU-MORPORT") @PathParam("code") String code,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-24") @QueryParam("asOf") String asOf,
            @Context Request request) {
        return Answers.of(findCheckpoints.get(code, AsOf.read(asOf)), request);
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "getCheckpointHistory",
            summary = "Every revision: who, when, what",
            description =
                    "Oldest first, each with the full state that it found and that it left. Follow `next` for more; it is"
                            + " null in the last slice.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryView.class),
                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.HISTORY)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public HistoryView history(
            @Parameter(example = "KZ-AKTAU-MORPORT") @PathParam("code") String code,
            @Parameter(
                            description = "Revisions in a slice",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return HistoryView.of(findCheckpoints.history(code, cursor, PageLimit.of(limit)));
    }
}
