package org.portcontrol.seizure.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Commodity;

/** {@code /api/v1/commodities}: the catalogue, for every role. */
@Path("/api/v1/commodities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commodities")
public class CommodityResource {

    private final Catalogue catalogue;

    CommodityResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The catalogue.
     *
     * @param version the day on which it was made
     */
    @Schema(name = "Commodities")
    public record CommoditiesView(String version, List<Commodity> items) {}

    @GET
    @RolesAllowed({
        Role.OFFICER,
        Role.SUPERVISOR,
        Role.FOCAL_POINT,
        Role.ANALYST,
        Role.PARTNER,
        Role.REGISTRAR,
        Role.OPERATOR
    })
    @Operation(
            operationId = "listCommodities",
            summary = "The commodity catalogue",
            description = "Whole or filtered. The entity tag is the catalogue's version: a phone sends it in"
                    + " If-None-Match and gets 304 until there is a new one.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(schema = @Schema(implementation = CommoditiesView.class)))
    @APIResponse(responseCode = "304", description = "Nothing new")
    public Response list(
            @Parameter(description = "Only this category", example = "TOXIC_CHEMICAL") @QueryParam("category")
                    String category,
            @Parameter(description = "Part of the code, name or CAS number", example = "mercury") @QueryParam("text")
                    String text,
            @Context Request request) {
        EntityTag tag = new EntityTag(catalogue.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        List<Commodity> items = catalogue.all().stream()
                .filter(commodity -> category == null || commodity.category().equals(category))
                .filter(commodity -> text == null || mentions(commodity, text.toLowerCase(Locale.ROOT)))
                .toList();
        return answer(new CommoditiesView(catalogue.version(), items), tag);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Role.OFFICER,
        Role.SUPERVISOR,
        Role.FOCAL_POINT,
        Role.ANALYST,
        Role.PARTNER,
        Role.REGISTRAR,
        Role.OPERATOR
    })
    @Operation(operationId = "getCommodity", summary = "One commodity")
    @APIResponse(
            responseCode = "200",
            description = "The commodity",
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public Response get(@PathParam("code") String code) {
        Commodity commodity = catalogue
                .find(code)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "The catalogue has no such commodity."));
        return answer(commodity, new EntityTag(catalogue.version()));
    }

    private static boolean mentions(Commodity commodity, String text) {
        return commodity.code().toLowerCase(Locale.ROOT).contains(text)
                || commodity.name().toLowerCase(Locale.ROOT).contains(text)
                || (commodity.cas() != null && commodity.cas().contains(text));
    }

    private static Response answer(Object entity, EntityTag tag) {
        return Response.ok(entity)
                .tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
