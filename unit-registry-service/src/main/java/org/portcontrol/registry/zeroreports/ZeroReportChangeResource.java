package org.portcontrol.registry.zeroreports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.portcontrol.registry.Registered;
import org.portcontrol.registry.ZeroReportState;
import org.portcontrol.registry.api.Answers;

/**
 * {@code PUT /api/v1/units/{code}/zero-reports/{quarter}} and {@code POST .../retraction}: the unit's own people's and their
 * focal point's.
 */
@Path("/api/v1/units/{code}/zero-reports/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "422", ref = "Refused")
@Tag(name = "Zero reports")
public class ZeroReportChangeResource {

    private final DeclareZeroReport declareZeroReport;
    private final RetractZeroReport retractZeroReport;
    private final Caller caller;

    ZeroReportChangeResource(DeclareZeroReport declareZeroReport, RetractZeroReport retractZeroReport, Caller caller) {
        this.declareZeroReport = declareZeroReport;
        this.retractZeroReport = retractZeroReport;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "declareZeroReport",
            summary = "Declare that a unit has nothing to report of a quarter",
            description =
                    "No body. The quarter must have begun, and the unit must have been at work in it. Send it again until"
                            + " an answer comes: it is declared once. What was retracted stands again.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            headers = @Header(name = "ETag", description = "Revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = ZeroReportState.class),
                            examples = @ExampleObject(name = "aktau", value = ZeroReportExamples.STATE)))
    @APIResponse(
            responseCode = "200",
            description = "Declared before; it stands",
            content = @Content(schema = @Schema(implementation = ZeroReportState.class)))
    public Response declare(
            @Parameter(example = "KZ-AKTAU-PCU") @PathParam("code") String code,
            @Parameter(example = "2026-Q3") @PathParam("quarter") String quarter) {
        Registered<ZeroReportState> declared = declareZeroReport.handle(code, Quarters.read(quarter), caller.scope());
        return Response.status(declared.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .entity(declared.state())
                .tag(EntityTags.of(declared.state().revision()))
                .build();
    }

    @POST
    @Path("/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "retractZeroReport",
            summary = "Take a zero report back",
            description = "That it was declared stays on record. It may be declared again.")
    @APIResponse(
            responseCode = "200",
            description = "The retracted zero report",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = ZeroReportState.class),
                            examples = @ExampleObject(name = "retracted", value = ZeroReportExamples.RETRACTED)))
    public Response retract(
            @Parameter(example = "KZ-AKTAU-PCU") @PathParam("code") String code,
            @Parameter(example = "2026-Q3") @PathParam("quarter") String quarter,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RetractionRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "late",
                                                            value = ZeroReportExamples.RETRACTION)))
                    @Valid
                    @NotNull
                    RetractionRequest request) {
        return Answers.of(retractZeroReport.handle(code, Quarters.read(quarter), request, caller.scope()));
    }
}
