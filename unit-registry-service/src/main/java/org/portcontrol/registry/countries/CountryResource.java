package org.portcontrol.registry.countries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.AsOf;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.HistoryView;

/** {@code GET /api/v1/countries}, {@code /{code}} and {@code /{code}/history}: open to every role of the suite. */
@Path("/api/v1/countries")
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
@Tag(name = "Countries")
public class CountryResource {

    private final FindCountries findCountries;

    CountryResource(FindCountries findCountries) {
        this.findCountries = findCountries;
    }

    @GET
    @Operation(
            operationId = "listCountries",
            summary = "Countries, by code",
            description = "Those that take part, and those that once did. Follow `next` with the same filters for"
                    + " more; it is null in the last slice.")
    @APIResponse(
            responseCode = "200",
            description = "A slice of the list",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = CountryState.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true)
                                            }),
                            examples = @ExampleObject(name = "georgia", value = CountryExamples.LIST)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    public Page<CountryState> list(
            @BeanParam CountryFilter filter,
            @Parameter(
                            description = "Rows in a slice",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-24") @QueryParam("asOf") String asOf) {
        return findCountries.list(filter, AsOf.read(asOf), cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getCountry",
            summary = "One country as it stands, or stood",
            description =
                    "`asOf` answers an earlier state. Send the entity tag you have in If-None-Match: 304 says that it is still current.")
    @APIResponse(
            responseCode = "200",
            description = "The country",
            headers = @Header(name = "ETag", description = "Revision; send it in If-Match with a change"),
            content =
                    @Content(
                            schema = @Schema(implementation = CountryState.class),
                            examples = @ExampleObject(name = "georgia", value = CountryExamples.STATE)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "400", ref = "Malformed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(
            @Parameter(example = "GE") @PathParam("code") String code,
            @Parameter(description = AsOf.DESCRIPTION, example = "2026-11-24") @QueryParam("asOf") String asOf,
            @Context Request request) {
        return Answers.of(findCountries.get(code, AsOf.read(asOf)), request);
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "getCountryHistory",
            summary = "Every revision: who, when, what",
            description =
                    "Oldest first, each with the full state that it found and that it left. Follow `next` for more; it is"
                            + " null in the last slice.")
    @APIResponse(
            responseCode = "200",
            description = "The revisions",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryView.class),
                            examples = @ExampleObject(name = "georgia", value = CountryExamples.HISTORY)))
    @APIResponse(responseCode = "400", ref = "Malformed")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public HistoryView history(
            @Parameter(example = "GE") @PathParam("code") String code,
            @Parameter(
                            description = "Revisions in a slice",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return HistoryView.of(findCountries.history(code, cursor, PageLimit.of(limit)));
    }
}
