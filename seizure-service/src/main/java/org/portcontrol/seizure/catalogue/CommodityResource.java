package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.ListVersion;

/** {@code GET /api/v1/commodities}: the catalogue, for every role. */
@Path(CommodityResource.COLLECTION)
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
@Tag(name = "Commodities")
public class CommodityResource {

    static final String COLLECTION = "/api/v1/commodities";

    private final Catalogue catalogue;

    CommodityResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue, or what of it was asked for. */
    @Schema(name = "Commodities")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommoditiesView(
            @Schema(description = "The version that the caller holds from now on", examples = "2026-11-25.7")
            String version,

            @Schema(
                    description = "The version that the items come on top of; absent if they are everything that was"
                            + " asked for, to be taken in place of whatever is held")
            String since,

            List<Hit> items) {}

    @GET
    @Operation(
            operationId = "listCommodities",
            summary = "The commodity catalogue",
            description = "Whole, searched, or what changed since a version. Retired commodities are in it too, with"
                    + " their last day. The entity tag is the catalogue's version: a phone sends it in If-None-Match"
                    + " and gets 304 until there is a new one; then it sends the version in since.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            headers = @Header(name = "ETag", description = "Version of the catalogue"),
            content = @Content(schema = @Schema(implementation = CommoditiesView.class)))
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    public Response list(@BeanParam CommodityQuery query, @Context Request request) {
        Edition edition = catalogue.editionFor(query.since);
        String version = edition.versionText();
        String base = query.base(edition).map(ListVersion::toString).orElse(null);
        CommoditiesView view = new CommoditiesView(version, base, query.answer(edition));
        EntityTag tag = new EntityTag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return answer(unchanged == null ? Response.ok(view) : unchanged, tag);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCommodity", summary = "One commodity")
    @APIResponse(
            responseCode = "200",
            description = "The commodity",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Revision of a site's own entry, to be sent in If-Match with a change; of a"
                                    + " shipped one the version that last changed it"),
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response get(@Parameter(example = "TOX-MERCURY") @PathParam("code") String code, @Context Request request) {
        Entry entry = catalogue.entry(code);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(entry.tag());
        return answer(unchanged == null ? Response.ok(entry.commodity()) : unchanged, entry.tag());
    }

    private static Response answer(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
