package org.portcontrol.seizure.codelists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** {@code /api/v1/code-lists}: what codes stand for, for every role, in English and Russian. */
@Path("/api/v1/code-lists")
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
@Tag(name = "Code lists")
public class CodeListResource {

    private final CodeLists lists;

    CodeListResource(CodeLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listCodeLists",
            summary = "Which code lists there are",
            description = "With their versions, so that a phone asks only for lists that have changed. Commodities are"
                    + " at /api/v1/commodities.")
    @APIResponse(
            responseCode = "200",
            description = "Names, titles and versions",
            headers = @Header(name = "ETag", description = "Of all versions and the language"),
            content = @Content(schema = @Schema(implementation = CodeListsView.class)))
    @APIResponse(responseCode = "304", description = "No list has changed")
    public Response list(
            @Parameter(description = "en or ru; en if neither suits", example = "ru")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String acceptLanguage,
            @Context Request request) {
        String language = Languages.chosenBy(acceptLanguage);
        List<String> versions = lists.all().stream()
                .map(list -> list.name() + " " + list.version())
                .toList();
        return answer(
                Integer.toHexString(versions.hashCode()),
                language,
                request,
                () -> CodeListsView.of(lists.all(), language));
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "A code list, or what changed of it",
            description = "Retired codes are in it too, with their last day. With since the answer has only the entries"
                    + " that were added, relabelled or retired after that version, and repeats since. If since is no"
                    + " version of this list, the answer is the whole list and has no since: a phone is never stuck."
                    + " The entity tag is the version and the language.")
    @APIResponse(
            responseCode = "200",
            description = "The list, or its changes",
            headers = {
                @Header(name = "ETag", description = "The version and the language"),
                @Header(name = "Content-Language", description = "en or ru")
            },
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    @APIResponse(responseCode = "304", description = "Nothing new")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response get(
            @Parameter(example = "site-types") @PathParam("name") String name,
            @Parameter(description = "The version that the caller holds", example = "2026-11-25") @QueryParam("since")
                    String since,
            @Parameter(description = "en or ru; en if neither suits", example = "ru")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String acceptLanguage,
            @Context Request request) {
        CodeList list = lists.find(name)
                .orElseThrow(() -> Refusal.of(
                        CommonProblem.NOT_FOUND,
                        "There is no such code list; /api/v1/code-lists tells which there are."));
        String language = Languages.chosenBy(acceptLanguage);
        return answer(list.version(), language, request, () -> CodeListView.of(list, since, language));
    }

    private static Response answer(String version, String language, Request request, Supplier<Object> view) {
        EntityTag tag = new EntityTag(version + "-" + language);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(view.get()) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
