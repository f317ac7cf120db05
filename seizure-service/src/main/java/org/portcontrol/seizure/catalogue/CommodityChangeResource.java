package org.portcontrol.seizure.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.Commodity;

/** {@code POST /api/v1/commodities}, {@code PUT /{code}} and {@code POST /{code}/closing}: the registrar's. */
@Path(CommodityResource.COLLECTION)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
@APIResponse(responseCode = "400", description = "The body cannot be read")
@APIResponse(responseCode = "403", description = "not-allowed")
@Tag(name = "Commodities")
public class CommodityChangeResource {

    private final RegisterCommodity registerCommodity;
    private final ChangeCommodity changeCommodity;
    private final CloseCommodity closeCommodity;
    private final Caller caller;

    CommodityChangeResource(
            RegisterCommodity registerCommodity,
            ChangeCommodity changeCommodity,
            CloseCommodity closeCommodity,
            Caller caller) {
        this.registerCommodity = registerCommodity;
        this.changeCommodity = changeCommodity;
        this.closeCommodity = closeCommodity;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "registerCommodity",
            summary = "Add a commodity of the site's own",
            description = "Its code begins with the site's own prefix, LOC unless configured. This instance knows it at"
                    + " once, others within seconds, phones with their next sync. Send the same content again until an"
                    + " answer comes: it is registered once.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = {
                @Header(name = "Location", description = "Address of the commodity"),
                @Header(name = "ETag", description = "Revision; send it in If-Match with a change")
            },
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(
            responseCode = "200",
            description = "Registered before with the same content; nothing changed",
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(responseCode = "409", description = "already-registered")
    @APIResponse(
            responseCode = "422",
            description = "For example foreign-prefix, commodity-name-taken, wrong-check-digit")
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommodityRequest.class),
                                            examples =
                                                    @ExampleObject(name = "nasvay", value = CommodityExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CommodityRequest request) {
        RegisterCommodity.Registered registered = registerCommodity.handle(request, caller.scope());
        Response.ResponseBuilder answer = registered.repeated()
                ? Response.ok()
                : Response.created(URI.create(CommodityResource.COLLECTION + "/" + request.code()));
        return answer(answer, registered.entry());
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "changeCommodity",
            summary = "Change a commodity of the site's own",
            description = "Send the whole description, as for a registration: what is left out becomes unknown or"
                    + " empty. A change that changes nothing makes no revision. Records that were made keep the name"
                    + " that the commodity had then.")
    @APIResponse(
            responseCode = "200",
            description = "The commodity after the change",
            headers = @Header(name = "ETag", description = "The new revision"),
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "closed, shipped-commodity")
    @APIResponse(responseCode = "412", description = "stale-revision")
    @APIResponse(
            responseCode = "422",
            description = "For example code-mismatch, commodity-name-taken, wrong-check-digit")
    @APIResponse(responseCode = "428", description = "revision-required")
    public Response change(
            @Parameter(example = "LOC-NASVAY-HERB") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommodityRequest.class),
                                            examples =
                                                    @ExampleObject(name = "nasvay", value = CommodityExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CommodityRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        if (!code.equals(request.code())) {
            throw Refusal.at(
                    "/code", CatalogueProblem.CODE_MISMATCH, "The address says {0}; a code never changes.", code);
        }
        return answer(Response.ok(), changeCommodity.handle(base, request, caller.scope()));
    }

    @POST
    @Path("/{code}/closing")
    @Operation(
            operationId = "closeCommodity",
            summary = "Retire a commodity of the site's own",
            description =
                    "After its last day no seizure may name it, except in reports from devices that hold a version"
                            + " of the catalogue in which it was in use. It stays in the catalogue and in every record.")
    @APIResponse(
            responseCode = "200",
            description = "The retired commodity",
            headers = @Header(name = "ETag", description = "The new revision"),
            content = @Content(schema = @Schema(implementation = Commodity.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "closed, shipped-commodity")
    @APIResponse(responseCode = "412", description = "stale-revision")
    @APIResponse(responseCode = "422", description = "For example period-reversed, unknown-commodity")
    @APIResponse(responseCode = "428", description = "revision-required")
    public Response close(
            @Parameter(example = "LOC-NASVAY-HERB") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CommodityClosingRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "replaced",
                                                            value = CommodityExamples.CLOSING)))
                    @Valid
                    @NotNull
                    CommodityClosingRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        return answer(Response.ok(), closeCommodity.handle(code, base, request, caller.scope()));
    }

    private static Response answer(Response.ResponseBuilder answer, Entry entry) {
        return answer.entity(entry.commodity()).tag(entry.tag()).build();
    }
}
