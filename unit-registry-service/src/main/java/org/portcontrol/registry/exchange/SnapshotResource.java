package org.portcontrol.registry.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.web.Form;

/** {@code GET /api/v1/snapshots/{topic}}: where a consumer may start instead of at the topic's beginning. */
@Path("/api/v1/snapshots")
@Tag(name = "Snapshots")
public class SnapshotResource {

    private final TakeSnapshot takeSnapshot;
    private final Caller caller;

    SnapshotResource(TakeSnapshot takeSnapshot, Caller caller) {
        this.takeSnapshot = takeSnapshot;
        this.caller = caller;
    }

    @GET
    @Path("/{topic}")
    @Produces(Form.NDJSON_TYPE)
    @RolesAllowed({Role.ANALYST, Role.PARTNER, Role.REGISTRAR, Role.OPERATOR})
    @Operation(
            operationId = "takeSnapshot",
            summary = "What a compacted topic holds, one state per line",
            description =
                    "Each line is the value of the newest event of one key, to the letter, with its `revision`; sorted"
                            + " by key, all of one moment. To start from it: note the end of the topic, take the snapshot,"
                            + " then read the topic from the end you noted, and let the higher revision win. The entity tag is"
                            + " the SHA-256 of all lines, so two copies can be compared by it.")
    @APIResponse(
            responseCode = "200",
            description = "The states",
            headers = @Header(name = "ETag", description = "SHA-256 of the body"),
            content =
                    @Content(
                            mediaType = Form.NDJSON_TYPE,
                            examples =
                                    @ExampleObject(
                                            name = "zero-reports",
                                            value = "{\"code\": \"KZ-AKTAU-PCU:2026-Q3\", \"revision\": 1}")))
    @APIResponse(responseCode = "401", ref = "NotAuthenticated")
    @APIResponse(responseCode = "403", ref = "NotAllowed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response take(
            @Parameter(description = "units.v1, checkpoints.v1 or zero-reports.v1", example = "units.v1")
                    @PathParam("topic")
                    String topic) {
        Scope scope = caller.scope();
        return Download.of(topic, Form.NDJSON, spool -> takeSnapshot.handle(topic, scope, spool));
    }
}
