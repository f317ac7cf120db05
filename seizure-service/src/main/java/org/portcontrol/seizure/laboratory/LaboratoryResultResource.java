package org.portcontrol.seizure.laboratory;

import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.Received;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/** {@code POST /api/v1/seizures/{id}/laboratory-results}. */
@Path("/api/v1/seizures/{id}/laboratory-results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class LaboratoryResultResource {

    private static final String EXAMPLE = """
            {"line": 1, "quantity": 75, "unit": "GRM", "basis": "PURE",
             "laboratory": "Central forensic laboratory, Dushanbe", "sample": "2017/318",
             "analysedOn": "2017-07-28"}""";

    private final AddLaboratoryResult addLaboratoryResult;
    private final RequestReader reader;
    private final Caller caller;

    LaboratoryResultResource(AddLaboratoryResult addLaboratoryResult, RequestReader reader, Caller caller) {
        this.reader = reader;
        this.addLaboratoryResult = addLaboratoryResult;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "addLaboratoryResult",
            summary = "Add what a laboratory found in a line",
            description = "Both quantities stay visible: 7,500 vials as reported and 75 g pure as found.")
    @APIResponse(
            responseCode = "201",
            description = "Added; the record in its new revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "voided-seizure; record-full")
    @APIResponse(responseCode = "412", description = "stale-revision; `currentRevision` tells the current one")
    @APIResponse(responseCode = "422", description = "A value is refused: `violations` names each with its pointer")
    @APIResponse(responseCode = "428", description = "revision-required")
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "Entity tag of the record as you read it", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LaboratoryResultRequest.class),
                                            examples = @ExampleObject(name = "diazepam", value = EXAMPLE)))
                    @NotNull
                    byte[] body) {
        Received<LaboratoryResultRequest> request = reader.receive(body, LaboratoryResultRequest.class);
        Asked asked = new Asked(id, EntityTags.revisionIn(ifMatch), IdempotencyKey.ofChange(key), caller.scope());
        return addLaboratoryResult
                .handle(asked, request)
                .answer(Response.created(URI.create("/api/v1/seizures/" + id)));
    }
}
