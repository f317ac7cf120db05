package org.portcontrol.seizure.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.LargeBody;

/** {@code POST /api/v1/imports}, the history of imports, and undoing one. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

    private final ReceiveImport receiveImport;
    private final QueueImport queueImport;
    private final UndoImport undoImport;
    private final FindImports findImports;
    private final Requester requester;

    ImportResource(
            ReceiveImport receiveImport,
            QueueImport queueImport,
            UndoImport undoImport,
            FindImports findImports,
            Requester requester) {
        this.receiveImport = receiveImport;
        this.queueImport = queueImport;
        this.undoImport = undoImport;
        this.findImports = findImports;
        this.requester = requester;
    }

    @POST
    @LargeBody
    @Consumes({
        MediaTypes.CSV,
        MediaTypes.XLSX,
        MediaTypes.EXCEL,
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "importWorkbook",
            summary = "Import a national workbook",
            description =
                    "The body is the file itself: CSV or XLSX. It is received and read through before the answer, so"
                            + " a broken file is refused and stores nothing; then its rows are stored one batch after the other."
                            + " A focal point may store rows of the own country, an operator of all.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location is where it can be followed",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "403", description = "not-allowed, foreign-country-row")
    @APIResponse(
            responseCode = "409",
            description = "file-already-imported; `import` is the newest import of the file, if you may see it")
    @APIResponse(responseCode = "413", description = "body-too-large")
    @APIResponse(responseCode = "422", description = "The file is refused, for example headings-not-found")
    @APIResponse(responseCode = "503", description = "too-many-files; `Retry-After` tells when to send it again")
    public Response importWorkbook(
            @BeanParam ImportParameters parameters,
            @RequestBody(
                            description = "The file",
                            content = {@Content(mediaType = MediaTypes.CSV), @Content(mediaType = MediaTypes.XLSX)})
                    InputStream body) {
        Scope scope = requester.scope();
        Profile profile = parameters.profile();
        boolean dryRun = parameters.isDryRun();
        UUID again = parameters.again();
        ReceivedFile file = receiveImport.handle(body, profile, parameters.charset(), parameters.conventions());
        ImportView queued = queueImport.handle(file, profile, dryRun, again, scope);
        requester.wakeRunner();
        return Response.accepted(queued)
                .location(URI.create("/api/v1/imports/" + queued.id()))
                .build();
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "listImports",
            summary = "The history of imports, newest first",
            description = "Who imported which file when, and what came of it. Those of your own country, or all for an"
                    + " operator.")
    @APIResponse(responseCode = "200", description = "A slice of the list")
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    public Page<ImportView> list(
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findImports.list(cursor, PageLimit.of(limit), requester.scope());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(operationId = "getImport", summary = "One import and how far it is")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public ImportView get(@PathParam("id") UUID id) {
        return findImports.get(id, requester.scope());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "undoImport",
            summary = "Stop an import, or undo it whole",
            description = "Every record it stored is voided, with an event each; afterwards totals are as before. The"
                    + " import ends as CANCELLED if it was not done yet, else as UNDONE. Asking twice changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "It is being taken back, or has been",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "nothing-to-undo")
    public Response undo(@PathParam("id") UUID id) {
        ImportView undone = undoImport.handle(id, requester.scope());
        requester.wakeRunner();
        return Response.accepted(undone).build();
    }
}
