package org.portcontrol.seizure.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.ByteRange;

/** {@code GET …/attachments/{attachment}/content} and {@code /thumbnail}. What is sent is saved and never run. */
@Path("/api/v1/seizures/{id}/attachments/{attachment}")
@Tag(name = "Attachments")
public class ContentResource {

    private final ReadContent readContent;
    private final Caller caller;

    ContentResource(ReadContent readContent, Caller caller) {
        this.readContent = readContent;
        this.caller = caller;
    }

    @GET
    @Path("/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "getAttachmentContent",
            summary = "The content of an attachment, or a part of it",
            description =
                    "To the byte what was sent. ETag is its SHA-256; a download that broke off goes on with `Range`.")
    @APIResponse(
            responseCode = "200",
            description = "The whole content",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    @APIResponse(responseCode = "206", description = "The part that `Range` asks for")
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "410", description = "attachment-withdrawn")
    @APIResponse(responseCode = "416", description = "range-not-satisfiable")
    public Response content(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @Parameter(description = "One range of bytes", example = "bytes=1048576-") @HeaderParam("Range")
                    String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request) {
        AttachmentView view = readContent.shown(id, attachment, caller.scope());
        EntityTag tag = new EntityTag(view.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return guarded(unchanged.tag(tag)).build();
        }
        ByteRange part = ByteRange.of(range, ifRange, '"' + view.sha256() + '"', view.size());
        Response.ResponseBuilder answer = Response.status(part.isWhole() ? 200 : 206)
                .entity(readContent.open(view, part))
                .type(view.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(view.fileName()));
        if (!part.isWhole()) {
            answer.header("Content-Range", part.contentRange());
        }
        return guarded(answer).build();
    }

    @GET
    @Path("/thumbnail")
    @Produces({"image/jpeg", MediaType.WILDCARD})
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "getAttachmentThumbnail",
            summary = "A photo as a small JPEG, upright, at most 320 pixels wide and high")
    @APIResponse(responseCode = "200", description = "The thumbnail", content = @Content(mediaType = "image/jpeg"))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", description = "not-found; also if there is none")
    @APIResponse(responseCode = "410", description = "attachment-withdrawn")
    public Response thumbnail(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @Context Request request) {
        AttachmentView view = readContent.shown(id, attachment, caller.scope());
        EntityTag tag = new EntityTag(view.sha256() + "-thumbnail");
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(readContent.openThumbnail(view)).type("image/jpeg");
        return guarded(answer.tag(tag)).build();
    }

    /** A browser neither guesses another type nor runs what a file may hide. */
    private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
