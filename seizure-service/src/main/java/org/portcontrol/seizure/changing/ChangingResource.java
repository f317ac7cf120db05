package org.portcontrol.seizure.changing;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/** {@code POST /api/v1/seizures/{id}/verification}, {@code /voiding} and {@code /restoration}. */
@Path("/api/v1/seizures/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
@APIResponse(responseCode = "404", description = "not-found")
@APIResponse(responseCode = "412", description = "stale-revision; `currentRevision` tells the current one")
@APIResponse(responseCode = "428", description = "revision-required")
public class ChangingResource {

    private final VerifySeizure verifySeizure;
    private final VoidSeizure voidSeizure;
    private final RestoreSeizure restoreSeizure;
    private final Caller caller;

    ChangingResource(
            VerifySeizure verifySeizure, VoidSeizure voidSeizure, RestoreSeizure restoreSeizure, Caller caller) {
        this.verifySeizure = verifySeizure;
        this.voidSeizure = voidSeizure;
        this.restoreSeizure = restoreSeizure;
        this.caller = caller;
    }

    @POST
    @Path("/verification")
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "verifySeizure",
            summary = "Vouch for what the record says",
            description = "Of the revision that If-Match names and no other; an amendment takes it back.")
    @APIResponse(
            responseCode = "200",
            description = "Verified; the record in its new revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "409", description = "already-verified, voided-seizure")
    public Response verify(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "Entity tag of the record as you read it", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER)
                    String key) {
        return verifySeizure.handle(asked(id, ifMatch, key)).answer(Response.ok());
    }

    @POST
    @Path("/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "voidSeizure",
            summary = "Take the record out of every total",
            description = "It stays, with the reason, and can be restored.")
    @APIResponse(
            responseCode = "200",
            description = "Void; the record in its new revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "409", description = "voided-seizure")
    @APIResponse(responseCode = "422", description = "A value is refused: `violations` names each with its pointer")
    public Response makeVoid(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "Entity tag of the record as you read it", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER) String key,
            @Valid @NotNull VoidingRequest request) {
        return voidSeizure.handle(asked(id, ifMatch, key), request).answer(Response.ok());
    }

    @POST
    @Path("/restoration")
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(operationId = "restoreSeizure", summary = "Take a voiding back")
    @APIResponse(
            responseCode = "200",
            description = "The record stands as it did before; in its new revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "409", description = "not-voided, import-undone")
    public Response restore(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "Entity tag of the record as you read it", example = "\"2\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER)
                    String key) {
        return restoreSeizure.handle(asked(id, ifMatch, key)).answer(Response.ok());
    }

    private Asked asked(UUID id, String ifMatch, String key) {
        return new Asked(id, EntityTags.revisionIn(ifMatch), IdempotencyKey.ofChange(key), caller.scope());
    }
}
