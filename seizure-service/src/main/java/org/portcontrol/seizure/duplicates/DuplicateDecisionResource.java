package org.portcontrol.seizure.duplicates;

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
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/** {@code POST /api/v1/seizures/{id}/duplicate-decisions}. */
@Path("/api/v1/seizures/{id}/duplicate-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicateDecisionResource {

    private final DecideDuplicate decideDuplicate;
    private final Caller caller;

    DuplicateDecisionResource(DecideDuplicate decideDuplicate, Caller caller) {
        this.decideDuplicate = decideDuplicate;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "decideDuplicate",
            summary = "Say whether two records are the same case",
            description =
                    "SAME_CASE voids this record, with a link to the other one, and needs If-Match. NOT_THE_SAME closes"
                            + " the pair for good and changes no record.")
    @APIResponse(
            responseCode = "200",
            description = "The same case; the record in its new revision, void",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "204", description = "Not the same")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "voided-seizure")
    @APIResponse(responseCode = "412", description = "stale-revision; `currentRevision` tells the current one")
    @APIResponse(responseCode = "422", description = "unknown-record, unknown-code")
    @APIResponse(responseCode = "428", description = "revision-required")
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(description = "Entity tag of this record; needed for SAME_CASE", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER) String key,
            @Valid @NotNull DecisionRequest request) {
        if (DecideDuplicate.decisionIn(request) == Decision.NOT_THE_SAME) {
            decideDuplicate.twoCases(id, request, caller.scope());
            return Response.noContent().build();
        }
        Asked asked = new Asked(id, EntityTags.revisionIn(ifMatch), IdempotencyKey.ofChange(key), caller.scope());
        return decideDuplicate.oneCase(asked, request).answer(Response.ok());
    }
}
