package org.portcontrol.registry.zeroreports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.registry.ZeroReportState;

/** {@code GET /api/v1/zero-reports}: for whoever may see the reports of a unit. */
@Path("/api/v1/zero-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.ANALYST, Role.REGISTRAR, Role.OPERATOR})
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@Tag(name = "Zero reports")
public class ZeroReportListResource {

    private final FindZeroReports findZeroReports;
    private final Caller caller;

    ZeroReportListResource(FindZeroReports findZeroReports, Caller caller) {
        this.findZeroReports = findZeroReports;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listZeroReports",
            summary = "Zero reports, by unit and quarter",
            description =
                    "Those of your own unit or country; of all units for analysts, registrars and operators. Follow"
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
                                                        implementation = ZeroReportState.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true)
                                            }),
                            examples = @ExampleObject(name = "aktau", value = ZeroReportExamples.LIST)))
    public Page<ZeroReportState> list(
            @BeanParam ZeroReportFilter filter,
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
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findZeroReports.list(filter, cursor, PageLimit.of(limit), caller.scope());
    }
}
