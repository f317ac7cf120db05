package org.portcontrol.seizure.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;

/** {@code GET /api/v1/commodities/{code}/history}: who changed what the site added. */
@Path(CommodityResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REGISTRAR, Role.OPERATOR})
@Tag(name = "Commodities")
public class CommodityHistoryResource {

    private final FindCommodityHistory findHistory;

    CommodityHistoryResource(FindCommodityHistory findHistory) {
        this.findHistory = findHistory;
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "getCommodityHistory",
            summary = "Every revision of a commodity of the site's own",
            description = "Oldest first, with who, when and, at its end, why.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content = @Content(schema = @Schema(implementation = CommodityHistoryView.class)))
    @APIResponse(responseCode = "403", description = "not-allowed")
    @APIResponse(responseCode = "404", description = "not-found")
    public CommodityHistoryView history(@Parameter(example = "LOC-NASVAY-HERB") @PathParam("code") String code) {
        return CommodityHistoryView.of(findHistory.of(code));
    }
}
