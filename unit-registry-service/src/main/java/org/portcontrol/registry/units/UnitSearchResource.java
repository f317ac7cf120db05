package org.portcontrol.registry.units;

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
import org.portcontrol.registry.api.SearchParameters;

/** {@code GET /api/v1/units/search}: open to every role of the suite. */
@Path("/api/v1/units/search")
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
@Tag(name = "Units")
public class UnitSearchResource {

    private final FindUnits findUnits;

    UnitSearchResource(FindUnits findUnits) {
        this.findUnits = findUnits;
    }

    @GET
    @Operation(
            operationId = "searchUnits",
            summary = "Units by any spelling of a name",
            description =
                    "Finds what is misspelt, transliterated, or written in another script, the best first; closed ones"
                            + " after open ones of the same score. The answer says which name or alias matched.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            schema = @Schema(implementation = UnitMatches.class),
                            examples = @ExampleObject(name = "aktau", value = UnitExamples.MATCHES)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    public UnitMatches search(@BeanParam SearchParameters parameters) {
        return UnitMatches.of(findUnits.search(parameters.read()));
    }
}
