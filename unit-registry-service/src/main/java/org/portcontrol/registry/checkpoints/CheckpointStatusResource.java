package org.portcontrol.registry.checkpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.StatusRequest;

/** {@code POST /api/v1/checkpoints/{code}/status}: the registrar's. */
@Path("/api/v1/checkpoints/{code}/status")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "422", ref = "Refused")
@Tag(name = "Checkpoints")
public class CheckpointStatusResource {

    private final ChangeCheckpointStatus changeCheckpointStatus;
    private final Caller caller;

    CheckpointStatusResource(ChangeCheckpointStatus changeCheckpointStatus, Caller caller) {
        this.changeCheckpointStatus = changeCheckpointStatus;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "changeCheckpointStatus",
            summary = "Open, suspend or resume a checkpoint",
            description =
                    "PLANNED becomes ACTIVE; ACTIVE and SUSPENDED become each other; closing is an operation of its own."
                            + " The status holds from a day on that has begun, and what was before it stays on record in"
                            + " `lifecycle`. The present status again corrects the day.")
    @APIResponse(
            responseCode = "200",
            description = "The checkpoint after the change",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointState.class),
                            examples = @ExampleObject(name = "suspended", value = CheckpointExamples.SUSPENDED)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Closed")
    @APIResponse(responseCode = "412", ref = "StaleRevision")
    @APIResponse(responseCode = "428", ref = "RevisionRequired")
    public Response change(
            @Parameter(example = "KZ-AKTAU-MORPORT") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StatusRequest.class),
                                            examples =
                                                    @ExampleObject(name = "suspended", value = StatusRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    StatusRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        return Answers.of(changeCheckpointStatus.handle(code, base, request, caller.scope()));
    }
}
