package org.portcontrol.registry.units;

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
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.StatusRequest;

/** {@code POST /api/v1/units/{code}/status}: the registrar's. */
@Path("/api/v1/units/{code}/status")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "422", ref = "Refused")
@Tag(name = "Units")
public class UnitStatusResource {

    private final ChangeUnitStatus changeUnitStatus;
    private final Caller caller;

    UnitStatusResource(ChangeUnitStatus changeUnitStatus, Caller caller) {
        this.changeUnitStatus = changeUnitStatus;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "changeUnitStatus",
            summary = "Open, suspend or resume a unit",
            description =
                    "PLANNED becomes ACTIVE; ACTIVE and SUSPENDED become each other; closing is an operation of its own."
                            + " The status holds from a day on that has begun, and what was before it stays on record in"
                            + " `lifecycle`. The present status again corrects the day.")
    @APIResponse(
            responseCode = "200",
            description = "The unit after the change",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = UnitState.class),
                            examples = @ExampleObject(name = "suspended", value = UnitExamples.SUSPENDED)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Closed")
    @APIResponse(responseCode = "412", ref = "StaleRevision")
    @APIResponse(responseCode = "428", ref = "RevisionRequired")
    public Response change(
            @Parameter(example = "KZ-AKTAU-PCU") @PathParam("code") String code,
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
        return Answers.of(changeUnitStatus.handle(code, base, request, caller.scope()));
    }
}
