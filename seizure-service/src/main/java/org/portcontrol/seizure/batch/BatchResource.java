package org.portcontrol.seizure.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.kit.problem.TranslatedProblems;
import org.portcontrol.kit.web.LargeBody;

/** {@code POST /api/v1/seizures/batch}. */
@Path("/api/v1/seizures/batch")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seizures")
public class BatchResource {

    private static final String EXAMPLE = """
            {"items": [
              {"key": "b7c1f3d2-0001",
               "report": {"id": "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a12",
                          "unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
                          "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM"}]}},
              {"key": "b7c1f3d2-0002",
               "amendment": {"seizure": "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a12", "basedOn": "b7c1f3d2-0001",
                             "changes": {"transport": {"mode": "ROAD", "vehicle": "TRUCK"}}}}]}""";

    private final TakeBatch takeBatch;
    private final RequestReader reader;
    private final TranslatedProblems problems;
    private final Caller caller;

    BatchResource(TakeBatch takeBatch, RequestReader reader, TranslatedProblems problems, Caller caller) {
        this.problems = problems;
        this.takeBatch = takeBatch;
        this.reader = reader;
        this.caller = caller;
    }

    /** The answers, in the order of the things. */
    @Schema(name = "BatchResults")
    public record BatchResults(List<BatchResult> results) {}

    @POST
    @LargeBody(limit = "portcontrol.batch.max-body")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "sendBatch",
            summary = "Send up to 500 reports and amendments that were made offline",
            description =
                    "Each has its own key and its own result, in order; what is refused spoils nothing else. Send the"
                            + " whole batch again until an answer comes: what was taken is not taken twice. An amendment names"
                            + " the revision or the earlier key that it is based on; it is made on the current revision unless"
                            + " somebody has changed the same thing since.")
    @APIResponse(
            responseCode = "200",
            description = "A result for each",
            content = @Content(schema = @Schema(implementation = BatchResults.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read at all")
    @APIResponse(responseCode = "413", description = "body-too-large")
    @APIResponse(responseCode = "422", description = "No things, or more than 500")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: there is no database at the moment; send the whole batch again")
    public BatchResults send(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BatchRequest.class),
                                            examples = @ExampleObject(name = "two things", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    BatchRequest request) {
        List<BatchThing> things = request.items().stream()
                .map(item -> new BatchThing(item, reader))
                .toList();
        takeBatch.take(things, caller.scope());
        return new BatchResults(
                things.stream().map(thing -> thing.result(problems)).toList());
    }
}
