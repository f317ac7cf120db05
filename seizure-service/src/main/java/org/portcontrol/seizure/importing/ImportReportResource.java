package org.portcontrol.seizure.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Language;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.TranslatedProblems;
import org.portcontrol.kit.web.Sending;
import org.portcontrol.kit.web.Spool;

/** {@code GET /api/v1/imports/{id}/report}. */
@Path("/api/v1/imports/{id}/report")
@Tag(name = "Imports")
public class ImportReportResource {

    private final ReportImport reportImport;
    private final Requester requester;
    private final TranslatedProblems problems;

    ImportReportResource(ReportImport reportImport, Requester requester, TranslatedProblems problems) {
        this.reportImport = reportImport;
        this.requester = requester;
        this.problems = problems;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "reportImport",
            summary = "What an import understood and what it refused",
            description =
                    "As JSON: every name and what it was taken for, and every refused row with column, value, reason"
                            + " and cure. As CSV (`Accept: text/csv` or `format=csv`): the refused rows in the columns of the file;"
                            + " mend them and import the list as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = MediaTypes.CSV)
            })
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response report(
            @PathParam("id") UUID id,
            @Parameter(description = "json or csv; goes before Accept", example = "csv") @QueryParam("format")
                    String format,
            @Context Request request) {
        boolean csv = format == null ? isCsvPreferred(request) : isCsv(format);
        Scope scope = requester.scope();
        Language language = problems.language();
        Spool spool = csv ? reportImport.asCsv(id, scope, language) : reportImport.asJson(id, scope, language);
        Response.ResponseBuilder answer = Response.ok(new Sending(spool.content()))
                .type(csv ? MediaTypes.CSV + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return csv
                ? answer.header("Content-Disposition", "attachment; filename=\"refused-rows-" + id + ".csv\"")
                        .build()
                : answer.build();
    }

    private static boolean isCsvPreferred(Request request) {
        Variant variant = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(MediaTypes.CSV))
                        .build());
        return variant != null && variant.getMediaType().getSubtype().equals("csv");
    }

    private static boolean isCsv(String format) {
        if (!format.equals("csv") && !format.equals("json")) {
            throw Refusal.ofParameter("format", CommonProblem.MALFORMED_PARAMETER, List.of("json", "csv"));
        }
        return format.equals("csv");
    }
}
