package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.portcontrol.kit.json.MergePatch;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.report.SeizureReport;

/** {@code PATCH /api/v1/seizures/{id}}. */
@Path("/api/v1/seizures/{id}")
@Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class AmendingResource {

    private static final String EXAMPLE = """
            {"coverLoad": {"description": "Sugar", "hsCode": "170199"},
             "concealment": {"place": "VEHICLE_CAB", "method": "AMONG_GOODS"}, "legalBasis": null}""";

    private final AmendSeizure amendSeizure;
    private final Caller caller;

    AmendingResource(AmendSeizure amendSeizure, Caller caller) {
        this.amendSeizure = amendSeizure;
        this.caller = caller;
    }

    @PATCH
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "amendSeizure",
            summary = "Amend a record by a merge patch (RFC 7396)",
            description =
                    "Members replace members, null removes one, a list is replaced as a whole. Lines of `items` name"
                            + " the `line` that they take the place of; without numbers they do so in their order. A verified"
                            + " record is to be verified again.")
    @APIResponse(
            responseCode = "200",
            description = "Amended; the record in its new revision",
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "400", description = "The patch cannot be read, or names a field that is not reported")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "voided-seizure; record-full")
    @APIResponse(
            responseCode = "412",
            description =
                    "stale-revision; `currentRevision` tells the current one, `changedSince` what is different in it")
    @APIResponse(responseCode = "422", description = "A value is refused: `violations` names each with its pointer")
    @APIResponse(responseCode = "428", description = "revision-required")
    public Response amend(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "Entity tag of the record as you read it", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "Makes a repetition known as one") @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SeizureReport.class),
                                            examples = @ExampleObject(name = "cover load", value = EXAMPLE)))
                    @NotNull
                    JsonNode patch) {
        Asked asked = new Asked(id, EntityTags.revisionIn(ifMatch), IdempotencyKey.ofChange(key), caller.scope());
        return amendSeizure.handle(asked, patch).answer(Response.ok());
    }
}
