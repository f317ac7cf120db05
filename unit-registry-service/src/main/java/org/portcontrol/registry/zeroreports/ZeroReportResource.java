package org.portcontrol.registry.zeroreports;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.registry.ZeroReportState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.HistoryView;

/** {@code GET /api/v1/units/{code}/zero-reports/{quarter}} and its history: for whoever may see the unit's reports. */
@Path("/api/v1/units/{code}/zero-reports/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.ANALYST, Role.REGISTRAR, Role.OPERATOR})
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@Tag(name = "Zero reports")
public class ZeroReportResource {

    private final FindZeroReports findZeroReports;
    private final Caller caller;

    ZeroReportResource(FindZeroReports findZeroReports, Caller caller) {
        this.findZeroReports = findZeroReports;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getZeroReport",
            summary = "One zero report",
            description = "404 if the unit never declared one for this quarter.")
    @APIResponse(
            responseCode = "200",
            description = "The zero report",
            headers = @Header(name = "ETag", description = "Revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = ZeroReportState.class),
                            examples = @ExampleObject(name = "aktau", value = ZeroReportExamples.STATE)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(
            @Parameter(example = "KZ-AKTAU-PCU") @PathParam("code") String code,
            @Parameter(example = "2026-Q3") @PathParam("quarter") String quarter,
            @Context Request request) {
        return Answers.of(findZeroReports.get(code, Quarters.read(quarter), caller.scope()), request);
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "getZeroReportHistory",
            summary = "Every revision of a zero report: who, when, what",
            description =
                    "Oldest first, each with the full state that it found and that it left. Follow `next` for more; it is"
                            + " null in the last slice.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryView.class),
                            examples = @ExampleObject(name = "aktau", value = ZeroReportExamples.HISTORY)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public HistoryView history(
            @Parameter(example = "KZ-AKTAU-PCU") @PathParam("code") String code,
            @Parameter(example = "2026-Q3") @PathParam("quarter") String quarter,
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
        return HistoryView.of(
                findZeroReports.history(code, Quarters.read(quarter), cursor, PageLimit.of(limit), caller.scope()));
    }
}
