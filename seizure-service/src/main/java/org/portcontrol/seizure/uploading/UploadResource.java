package org.portcontrol.seizure.uploading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.attachments.AttachmentProblem;
import org.portcontrol.seizure.attachments.AttachmentType;
import org.portcontrol.seizure.attachments.Caption;
import org.portcontrol.seizure.storage.AttachmentsConfig;
import org.portcontrol.seizure.storage.IncomingFiles;

/** {@code /api/v1/seizures/{id}/uploads}: starts the upload of a file in parts, by the tus protocol. */
@Path("/api/v1/seizures/{id}/uploads")
@Tus
@Tag(name = "Uploads in parts (tus)")
public class UploadResource {

    private static final String LENGTH = "Upload-Length";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final StartUpload startUpload;
    private final IncomingFiles incoming;
    private final Caller caller;
    private final long maxSize;

    UploadResource(StartUpload startUpload, IncomingFiles incoming, Caller caller, AttachmentsConfig config) {
        this.startUpload = startUpload;
        this.incoming = incoming;
        this.caller = caller;
        this.maxSize = config.maxSize().asLongValue();
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "startUpload",
            summary = "Start the upload of a photo or document in parts",
            description =
                    "tus 1.0.0 (https://tus.io), extension creation: any tus client does it. The bytes then go to the address"
                            + " in Location (`continueUpload`); with the last one the file becomes an attachment.")
    @Parameter(name = TusVersion.HEADER, in = ParameterIn.HEADER, required = true, example = TusVersion.VERSION)
    @APIResponse(responseCode = "201", description = "Started; Location is its address, Upload-Expires its end")
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "too-many-attachments, too-many-uploads")
    @APIResponse(responseCode = "412", description = "tus-version")
    @APIResponse(responseCode = "413", description = "body-too-large")
    @APIResponse(responseCode = "422", description = "missing-value, empty-file, type-not-taken, value-out-of-bounds")
    public Response start(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Bytes of the whole file",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    @HeaderParam(LENGTH)
                    String length,
            @Parameter(
                            description = "Pairs of a key and a text in Base64: filename, filetype, caption",
                            example = "filename SU1HXzA0MTcuanBn")
                    @HeaderParam("Upload-Metadata")
                    String metadata) {
        Progress upload = startUpload.handle(id, announcement(length, Metadata.in(metadata)), caller.scope());
        // Relative: clients send the bytes to this very address, and only they know the gateway's scheme and host.
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/uploads/" + upload.id())
                .header(UploadProgressResource.EXPIRES, UploadProgressResource.date(upload.expiresAt()))
                .build();
    }

    @OPTIONS
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(operationId = "uploadOptions", summary = "What of the tus protocol is spoken here")
    @APIResponse(
            responseCode = "204",
            description = "Tus-Version, Tus-Extension, and Tus-Max-Size: bytes that a file may have")
    public Response options(@PathParam("id") UUID id) {
        return Response.noContent()
                .header("Tus-Version", TusVersion.VERSION)
                .header("Tus-Extension", "creation,termination,expiration")
                .header("Tus-Max-Size", maxSize)
                .build();
    }

    private Announcement announcement(String length, Metadata metadata) {
        long bytes = lengthIn(length);
        incoming.requireAllowed(bytes);
        AttachmentType.requireTaken(metadata.fileType());
        return new Announcement(bytes, metadata.fileName(), metadata.fileType(), Caption.of(metadata.caption()));
    }

    private static long lengthIn(String header) {
        if (header == null) {
            throw Refusal.ofHeader(LENGTH, CommonProblem.MISSING_VALUE, "Tell how many bytes the file has.");
        }
        if (!NUMBER.matcher(header).matches()) {
            throw Refusal.ofHeader(LENGTH, CommonProblem.MALFORMED_PARAMETER, "It must be a number of bytes.");
        }
        long length = Long.parseLong(header);
        if (length == 0) {
            throw Refusal.ofHeader(LENGTH, AttachmentProblem.EMPTY_FILE, "It has no bytes.");
        }
        return length;
    }
}
