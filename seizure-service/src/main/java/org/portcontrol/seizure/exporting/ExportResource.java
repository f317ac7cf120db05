package org.portcontrol.seizure.exporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.web.Spool;
import org.portcontrol.seizure.browsing.SeizureFilter;

/** {@code GET /api/v1/seizures/export}. */
@Path("/api/v1/seizures/export")
@Tag(name = "Seizures")
public class ExportResource {

    private static final String CSV = "text/csv";

    private final ExportSeizures exportSeizures;
    private final Caller caller;

    ExportResource(ExportSeizures exportSeizures, Caller caller) {
        this.exportSeizures = exportSeizures;
        this.caller = caller;
    }

    @GET
    @Produces(CSV)
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "exportSeizures",
            summary = "Seizures as CSV, oldest day first, one row per line",
            description =
                    "Only those of your own unit or country, as in the list; voided ones only if `status` asks for"
                            + " them. An import reads both profiles back.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = CSV))
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    public Response export(
            @BeanParam SeizureFilter filter,
            @Parameter(
                            description =
                                    "ids (unless given): the columns of Individual Drug Seizures. suite: the suite's own,"
                                            + " as codes",
                            example = "ids")
                    @QueryParam("profile")
                    String profile) {
        ExportProfile wanted = ExportProfile.of(profile);
        Spool spool = spooled(wanted, filter, caller.scope());
        return Response.ok(spool.content())
                .type(CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"seizures-" + wanted.code() + ".csv\"")
                .build();
    }

    /** Taken in before it is sent, so that no slow client keeps the database waiting. */
    private Spool spooled(ExportProfile profile, SeizureFilter filter, Scope scope) {
        Spool spool = new Spool();
        try {
            exportSeizures.handle(profile, filter, scope, spool);
            return spool;
        } catch (RuntimeException failed) {
            spool.discard();
            throw failed;
        }
    }
}
