package org.portcontrol.seizure.exporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.Form;
import org.portcontrol.kit.web.Id;
import org.portcontrol.kit.web.Sending;
import org.portcontrol.kit.web.Spool;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.browsing.SeizureFilter;

/** {@code GET /api/v1/seizures/export}. */
@Path("/api/v1/seizures/export")
@Tag(name = "Seizures")
public class ExportResource {

    private final ExportSeizures exportSeizures;
    private final ExportTurns turns;
    private final Caller caller;

    ExportResource(ExportSeizures exportSeizures, ExportTurns turns, Caller caller) {
        this.exportSeizures = exportSeizures;
        this.turns = turns;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "exportSeizures",
            summary = "Seizures as a file, oldest day first",
            description =
                    "Only those of your own unit or country, as in the list; voided ones only if `status` asks for"
                            + " them. CSV has one row per line, and an import reads both profiles back. NDJSON has one"
                            + " record per line, in full, as the list shows it. All of a file are of one moment.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Form.CSV_TYPE),
                @Content(mediaType = Form.NDJSON_TYPE, schema = @Schema(implementation = SeizureState.class))
            })
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "406", description = "not-acceptable")
    @APIResponse(responseCode = "503", description = "too-many-exports; `Retry-After` tells when to ask again")
    public Response export(
            @BeanParam SeizureFilter filter,
            @Parameter(description = "csv or ndjson; goes before `Accept`. csv if neither tells", example = "ndjson")
                    @QueryParam("format")
                    String format,
            @Parameter(
                            description =
                                    "Of CSV. ids (unless given): the columns of Individual Drug Seizures. suite: the suite's"
                                            + " own, as codes",
                            example = "ids")
                    @QueryParam("profile")
                    String profile,
            @Parameter(
                            description =
                                    "Id of the last record that a broken export brought; this one goes on behind it",
                            example = "0197f0a2-5c1e-7c3a-9a55-0d7e6a1b2c3d")
                    @QueryParam("after")
                    String after,
            @Context HttpHeaders headers) {
        Form wanted = Form.chosen(format, headers, Form.CSV, Form.NDJSON);
        Selection selection = new Selection(filter, Id.of("after", after), caller.scope());
        if (wanted == Form.NDJSON) {
            if (profile != null) {
                throw Refusal.ofParameter(
                        "profile",
                        CommonProblem.MALFORMED_PARAMETER,
                        "Only CSV has a profile; NDJSON holds all there is.");
            }
            return file("seizures", wanted, out -> exportSeizures.handle(selection, out));
        }
        ExportProfile table = ExportProfile.of(profile);
        return file("seizures-" + table.code(), wanted, out -> exportSeizures.handle(table, selection, out));
    }

    /** Taken in before it is sent, so that no slow client keeps the database waiting. */
    private Response file(String name, Form form, Consumer<Spool> export) {
        Spool spool = Spool.filledBy(taken -> turns.take(() -> export.accept(taken)));
        return form.file(name, new Sending(spool.content())).build();
    }
}
