package org.portcontrol.registry.checkpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.portcontrol.registry.api.ClosingRequest;
import org.portcontrol.registry.api.SameCode;

/** {@code POST /api/v1/checkpoints}, {@code PUT /{code}} and {@code POST /{code}/closing}: the registrar's. */
@Path(CheckpointChangeResource.COLLECTION)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "422", ref = "Refused")
@Tag(name = "Checkpoints")
public class CheckpointChangeResource {

    static final String COLLECTION = "/api/v1/checkpoints";

    private final RegisterCheckpoint registerCheckpoint;
    private final ChangeCheckpoint changeCheckpoint;
    private final CloseCheckpoint closeCheckpoint;
    private final Caller caller;

    CheckpointChangeResource(
            RegisterCheckpoint registerCheckpoint,
            ChangeCheckpoint changeCheckpoint,
            CloseCheckpoint closeCheckpoint,
            Caller caller) {
        this.registerCheckpoint = registerCheckpoint;
        this.changeCheckpoint = changeCheckpoint;
        this.closeCheckpoint = closeCheckpoint;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "registerCheckpoint",
            summary = "Register a checkpoint",
            description = "Its country must take part. Send the same content again until an answer comes: it is"
                    + " registered once.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = {
                @Header(name = "Location", description = "Address of the checkpoint"),
                @Header(name = "ETag", description = "Revision; send it in If-Match with a change")
            },
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointState.class),
                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.STATE)))
    @APIResponse(
            responseCode = "200",
            description = "Registered before with the same content; nothing changed",
            content = @Content(schema = @Schema(implementation = CheckpointState.class)))
    @APIResponse(responseCode = "409", ref = "AlreadyRegistered")
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CheckpointRequest.class),
                                            examples =
                                                    @ExampleObject(name = "aktau", value = CheckpointExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CheckpointRequest request) {
        return Answers.registered(COLLECTION, registerCheckpoint.handle(request, caller.scope()));
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "changeCheckpoint",
            summary = "Change a checkpoint",
            description = "Send the whole description, as for a registration: what is left out becomes unknown or"
                    + " empty. A change that changes nothing makes no revision.")
    @APIResponse(
            responseCode = "200",
            description = "The checkpoint after the change",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointState.class),
                            examples = @ExampleObject(name = "changed", value = CheckpointExamples.CHANGED)))
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
                                            schema = @Schema(implementation = CheckpointRequest.class),
                                            examples =
                                                    @ExampleObject(name = "aktau", value = CheckpointExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CheckpointRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        SameCode.require(code, request.code());
        return Answers.of(changeCheckpoint.handle(base, request, caller.scope()));
    }

    @POST
    @Path("/{code}/closing")
    @Operation(
            operationId = "closeCheckpoint",
            summary = "Close a checkpoint for good",
            description = "No unit may be assigned to it beyond that day. It cannot be opened again.")
    @APIResponse(
            responseCode = "200",
            description = "The closed checkpoint",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointState.class),
                            examples = @ExampleObject(name = "closed", value = CheckpointExamples.CLOSED)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "InUse")
    @APIResponse(responseCode = "412", ref = "StaleRevision")
    @APIResponse(responseCode = "428", ref = "RevisionRequired")
    public Response close(
            @Parameter(example = "KZ-AKTAU-MORPORT") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClosingRequest.class),
                                            examples = @ExampleObject(name = "moved", value = ClosingRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ClosingRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        return Answers.of(closeCheckpoint.handle(code, base, request, caller.scope()));
    }
}
