package org.portcontrol.registry.checkpoints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.registry.api.PlaceSearchParameters;

/** {@code GET /api/v1/checkpoints/search}: open to every role of the suite. */
@Path("/api/v1/checkpoints/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.OFFICER,
    Role.SUPERVISOR,
    Role.FOCAL_POINT,
    Role.ANALYST,
    Role.PARTNER,
    Role.REGISTRAR,
    Role.OPERATOR
})
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@Tag(name = "Checkpoints")
public class CheckpointSearchResource {

    private final FindCheckpoints findCheckpoints;

    CheckpointSearchResource(FindCheckpoints findCheckpoints) {
        this.findCheckpoints = findCheckpoints;
    }

    @GET
    @Operation(
            operationId = "searchCheckpoints",
            summary = "Checkpoints by any spelling of a name, or around a point",
            description =
                    "Finds what is misspelt, transliterated, or written in another script, the best first; closed ones"
                            + " after open ones of the same score. The answer says which name or alias matched."
                            + " `near` finds what lies around a point: the nearest first, unless a text is given too.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            schema = @Schema(implementation = CheckpointMatches.class),
                            examples = @ExampleObject(name = "aktau", value = CheckpointExamples.MATCHES)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    public CheckpointMatches search(@BeanParam PlaceSearchParameters parameters) {
        return CheckpointMatches.of(findCheckpoints.search(parameters.read()));
    }
}
