package org.portcontrol.seizure.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.portcontrol.kit.problem.Received;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.report.SeizureReport;

/** {@code POST /api/v1/seizures}. */
@Path("/api/v1/seizures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class SeizureResource {

    private final RecordSeizure recordSeizure;
    private final RequestReader reader;
    private final Caller caller;

    SeizureResource(RecordSeizure recordSeizure, RequestReader reader, Caller caller) {
        this.recordSeizure = recordSeizure;
        this.reader = reader;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "recordSeizure",
            summary = "Report a seizure",
            description =
                    "Send the same key and body again until an answer comes: the report is recorded once, and every"
                            + " retry gets the first answer, marked Idempotent-Replayed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, now or by an earlier try",
            headers = {
                @Header(name = "Location", description = "Address of the record"),
                @Header(name = "ETag", description = "Revision; send it in If-Match with a change"),
                @Header(name = "Idempotent-Replayed", description = "true if an earlier try had been recorded")
            },
            content = @Content(schema = @Schema(implementation = SeizureState.class)))
    @APIResponse(responseCode = "400", description = "The request cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "403", description = "not-allowed, foreign-unit")
    @APIResponse(responseCode = "409", description = "id-already-used")
    @APIResponse(responseCode = "422", description = "A value is refused: `violations` names each with its pointer")
    public Response record(
            @Parameter(
                            required = true,
                            description = "Made once per report on the device",
                            example = "6d1f0c9e-3f0a-4a52-8a55-0c5a4a0e7f11")
                    @HeaderParam(IdempotencyKey.HEADER)
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = SeizureReport.class),
                                            examples = {
                                                @ExampleObject(name = "mercury", value = Examples.MERCURY),
                                                @ExampleObject(name = "diazepam", value = Examples.DIAZEPAM)
                                            }))
                    @NotNull
                    byte[] body) {
        Received<SeizureReport> report = reader.receive(body, SeizureReport.class, SeizureReport.OfUnit.class);
        Recorded recorded = recordSeizure.handle(IdempotencyKey.of(key), report, caller.scope());
        Response.ResponseBuilder answer = Response.created(URI.create("/api/v1/seizures/" + recorded.id()))
                .entity(recorded.state())
                .tag(EntityTags.of(1));
        return recorded.repeated()
                ? answer.header(IdempotencyKey.REPLAYED, "true").build()
                : answer.build();
    }
}
