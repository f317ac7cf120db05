package org.portcontrol.seizure.attachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.LargeBody;
import org.portcontrol.seizure.storage.AttachmentsConfig;

/** {@code /api/v1/seizures/{id}/attachments}: photos and documents of a seizure. */
@Path("/api/v1/seizures/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
public class AttachmentResource {

    private final ReceiveAttachment receiveAttachment;
    private final FindAttachments findAttachments;
    private final WithdrawAttachment withdrawAttachment;
    private final Caller caller;

    AttachmentResource(
            ReceiveAttachment receiveAttachment,
            FindAttachments findAttachments,
            WithdrawAttachment withdrawAttachment,
            Caller caller) {
        this.receiveAttachment = receiveAttachment;
        this.findAttachments = findAttachments;
        this.withdrawAttachment = withdrawAttachment;
        this.caller = caller;
    }

    /** The form that brings a file, for the API description: the file is taken from it as it comes. */
    @Schema(name = "AttachFile")
    record AttachForm(
            @Schema(
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                    format = "binary",
                    required = true)
            String file,

            @Schema(
                    maxLength = 200,
                    description = "What it shows. Do not name persons",
                    examples = "Canisters behind the sugar")
            String caption) {}

    @POST
    @LargeBody(limit = AttachmentsConfig.MAX_SIZE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "attachFile",
            summary = "Attach a photo or document",
            description =
                    "JPEG, PNG, WebP, HEIC or PDF, up to 25 MiB. The same file again is the same attachment, so a request"
                            + " without an answer can be sent again. On a bad link upload in parts (`startUpload`).")
    @APIResponse(
            responseCode = "201",
            description = "Attached, now or by an earlier try; then Idempotent-Replayed is true",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "400", description = "malformed-form, unknown-part")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "too-many-attachments, withdrawn-before")
    @APIResponse(responseCode = "413", description = "body-too-large")
    @APIResponse(responseCode = "422", description = "empty-file, type-not-taken, type-contradicts, missing-value")
    @APIResponse(responseCode = "503", description = "unavailable; Retry-After tells when to send it again")
    public Response attach(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = AttachForm.class)))
                    InputStream body) {
        AddedAttachment added = receiveAttachment.handle(id, contentType, body, caller.scope());
        Response.ResponseBuilder answer = Response.created(URI.create("/api/v1/seizures/" + id + "/attachments/"
                        + added.view().id()))
                .entity(added.view());
        return added.repeated() ? answer.header("Idempotent-Replayed", "true").build() : answer.build();
    }

    /** The attachments of a seizure. */
    @Schema(name = "Attachments")
    public record AttachmentsView(List<AttachmentView> items) {}

    @GET
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "listAttachments",
            summary = "The attachments of a seizure, oldest first",
            description = "Without those that were withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = AttachmentsView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public AttachmentsView list(@PathParam("id") UUID id) {
        return new AttachmentsView(findAttachments.list(id, caller.scope()));
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(operationId = "getAttachment", summary = "What is known of an attachment, withdrawn or not")
    @APIResponse(
            responseCode = "200",
            description = "The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public AttachmentView get(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return findAttachments.get(id, attachment, caller.scope());
    }

    @POST
    @Path("/{attachment}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "withdrawAttachment",
            summary = "Take an attachment out of sight",
            description = "It leaves the list, and its content is not shown any more. Nothing is deleted. Asking twice"
                    + " changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "422", description = "missing-value, value-out-of-bounds")
    public AttachmentView withdraw(
            @PathParam("id") UUID id,
            @PathParam("attachment") UUID attachment,
            @Valid @NotNull WithdrawalRequest request) {
        return withdrawAttachment.handle(id, attachment, request.reason(), caller.scope());
    }
}
