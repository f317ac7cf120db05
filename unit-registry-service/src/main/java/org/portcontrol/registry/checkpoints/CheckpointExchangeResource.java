package org.portcontrol.registry.checkpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.AsOf;
import org.portcontrol.kit.web.Flag;
import org.portcontrol.kit.web.Form;
import org.portcontrol.kit.web.LargeBody;
import org.portcontrol.registry.exchange.Download;
import org.portcontrol.registry.exchange.LoadReport;
import org.portcontrol.registry.exchange.Table;

/** {@code GET /api/v1/checkpoints/export} for every role, {@code POST /api/v1/checkpoints/load} for the registrar. */
@Path("/api/v1/checkpoints")
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@Tag(name = "Checkpoints")
public class CheckpointExchangeResource {

    private final ExportCheckpoints exportCheckpoints;
    private final LoadCheckpoints loadCheckpoints;
    private final Caller caller;

    CheckpointExchangeResource(ExportCheckpoints exportCheckpoints, LoadCheckpoints loadCheckpoints, Caller caller) {
        this.exportCheckpoints = exportCheckpoints;
        this.loadCheckpoints = loadCheckpoints;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @RolesAllowed({
        Role.OFFICER,
        Role.SUPERVISOR,
        Role.FOCAL_POINT,
        Role.ANALYST,
        Role.PARTNER,
        Role.REGISTRAR,
        Role.OPERATOR
    })
    @Operation(
            operationId = "exportCheckpoints",
            summary = "All checkpoints as a table or a map",
            description =
                    "Those that pass the filters, by code. CSV (UTF-8, one row each) can be changed and loaded again;"
                            + " GeoJSON (RFC 7946) has each checkpoint's whole state as properties.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = Form.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "aktau", value = CheckpointExamples.CSV)),
                @Content(mediaType = Form.GEOJSON_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public Response export(
            @BeanParam CheckpointFilter filter,
            @Parameter(description = "csv or geojson; goes before `Accept`. csv if neither tells", example = "geojson")
                    @QueryParam("format")
                    String format,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-24") @QueryParam("asOf") String asOf,
            @Context HttpHeaders headers) {
        Form wanted = Form.chosen(format, headers, Form.CSV, Form.GEOJSON);
        Instant moment = AsOf.read(asOf);
        return Download.of("checkpoints", wanted, spool -> exportCheckpoints.handle(wanted, filter, moment, spool));
    }

    @POST
    @Path("/load")
    @LargeBody(limit = Table.MAX_BODY)
    @Consumes(Form.CSV_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REGISTRAR)
    @Operation(
            operationId = "loadCheckpoints",
            summary = "Register and change checkpoints from a table",
            description =
                    "The columns of the export. A row whose code is new is registered; any other changes what it differs"
                            + " from, and must then say in `revision` which revision it was made from. All rows are stored or"
                            + " none. `dryRun=true` stores nothing and tells what would happen. The same table again changes"
                            + " nothing. Rows of closed checkpoints are left as they are.")
    @APIResponse(
            responseCode = "200",
            description = "What became of every row",
            content =
                    @Content(
                            schema = @Schema(implementation = LoadReport.class),
                            examples = @ExampleObject(name = "one", value = CheckpointExamples.LOADED)))
    @APIResponse(responseCode = "422", ref = "RowsRefused")
    public LoadReport load(
            @Parameter(description = "Store nothing, only tell", schema = @Schema(type = SchemaType.BOOLEAN))
                    @QueryParam("dryRun")
                    String dryRun,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = Form.CSV_TYPE,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.CSV)))
                    InputStream table) {
        return loadCheckpoints.handle(table, Flag.of("dryRun", dryRun), caller.scope());
    }
}
