package org.portcontrol.registry.countries;

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
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.registry.CountryState;
import org.portcontrol.registry.api.Answers;
import org.portcontrol.registry.api.ClosingRequest;
import org.portcontrol.registry.api.SameCode;

/** {@code POST /api/v1/countries}, {@code PUT /{code}} and {@code POST /{code}/closing}: the registrar's. */
@Path(CountryChangeResource.COLLECTION)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
@APIResponse(responseCode = "400", ref = "Malformed")
@APIResponse(responseCode = "401", ref = "NotAuthenticated")
@APIResponse(responseCode = "403", ref = "NotAllowed")
@APIResponse(responseCode = "422", ref = "Refused")
@Tag(name = "Countries")
public class CountryChangeResource {

    static final String COLLECTION = "/api/v1/countries";

    private final RegisterCountry registerCountry;
    private final ChangeCountry changeCountry;
    private final CloseCountry closeCountry;
    private final Caller caller;

    CountryChangeResource(
            RegisterCountry registerCountry, ChangeCountry changeCountry, CloseCountry closeCountry, Caller caller) {
        this.registerCountry = registerCountry;
        this.changeCountry = changeCountry;
        this.closeCountry = closeCountry;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "registerCountry",
            summary = "Register a country",
            description = "Names and alpha-3 code are those of ISO 3166. Send the same content again until an answer"
                    + " comes: it is registered once.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = {
                @Header(name = "Location", description = "Address of the country"),
                @Header(name = "ETag", description = "Revision; send it in If-Match with a change")
            },
            content =
                    @Content(
                            schema = @Schema(implementation = CountryState.class),
                            examples = @ExampleObject(name = "georgia", value = CountryExamples.STATE)))
    @APIResponse(
            responseCode = "200",
            description = "Registered before with the same content; nothing changed",
            content = @Content(schema = @Schema(implementation = CountryState.class)))
    @APIResponse(responseCode = "409", ref = "AlreadyRegistered")
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CountryRequest.class),
                                            examples =
                                                    @ExampleObject(name = "georgia", value = CountryExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CountryRequest request) {
        return Answers.registered(COLLECTION, registerCountry.handle(request, caller.scope()));
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "changeCountry",
            summary = "Change a country",
            description = "Send the whole description, as for a registration: what is left out becomes unknown or"
                    + " empty. A change that changes nothing makes no revision.")
    @APIResponse(
            responseCode = "200",
            description = "The country after the change",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = CountryState.class),
                            examples = @ExampleObject(name = "changed", value = CountryExamples.CHANGED)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Closed")
    @APIResponse(responseCode = "412", ref = "StaleRevision")
    @APIResponse(responseCode = "428", ref = "RevisionRequired")
    public Response change(
            @Parameter(example = "GE") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CountryRequest.class),
                                            examples =
                                                    @ExampleObject(name = "georgia", value = CountryExamples.REQUEST)))
                    @Valid
                    @NotNull
                    CountryRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        SameCode.require(code, request.code());
        return Answers.of(changeCountry.handle(base, request, caller.scope()));
    }

    @POST
    @Path("/{code}/closing")
    @Operation(
            operationId = "closeCountry",
            summary = "Close a country for good",
            description = "Its units and checkpoints must be closed first. It cannot be opened again.")
    @APIResponse(
            responseCode = "200",
            description = "The closed country",
            headers = @Header(name = "ETag", description = "The new revision"),
            content =
                    @Content(
                            schema = @Schema(implementation = CountryState.class),
                            examples = @ExampleObject(name = "closed", value = CountryExamples.CLOSED)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "InUse")
    @APIResponse(responseCode = "412", ref = "StaleRevision")
    @APIResponse(responseCode = "428", ref = "RevisionRequired")
    public Response close(
            @Parameter(example = "GE") @PathParam("code") String code,
            @Parameter(required = true, description = "Entity tag of the revision you read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ClosingRequest.class),
                                            examples = @ExampleObject(name = "moved", value = ClosingRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ClosingRequest request) {
        int base = EntityTags.revisionIn(ifMatch);
        return Answers.of(closeCountry.handle(code, base, request, caller.scope()));
    }
}
