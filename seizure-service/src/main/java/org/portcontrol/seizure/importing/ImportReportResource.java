package org.portcontrol.seizure.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Language;
import org.portcontrol.kit.problem.TranslatedProblems;
import org.portcontrol.kit.web.Form;
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
                @Content(mediaType = Form.CSV_TYPE)
            })
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "406", description = "not-acceptable")
    public Response report(
            @PathParam("id") UUID id,
            @Parameter(description = "json or csv; goes before `Accept`. json if neither tells", example = "csv")
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        Form form = Form.chosen(format, headers, Form.JSON, Form.CSV);
        Scope scope = requester.scope();
        Language language = problems.language();
        Response.ResponseBuilder answer = form == Form.CSV
                ? form.file("refused-rows-" + id, sending(reportImport.asCsv(id, scope, language)))
                : form.answer(sending(reportImport.asJson(id, scope, language)));
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static Sending sending(Spool spool) {
        return new Sending(spool.content());
    }
}
