package org.portcontrol.seizure.uploading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.LargeBody;
import org.portcontrol.seizure.storage.AttachmentsConfig;

/** {@code /api/v1/uploads/{upload}}: a file on its way in, by the tus protocol. Others than who started it find nothing. */
@Path("/api/v1/uploads/{upload}")
@Tus
@Tag(name = "Uploads in parts (tus)")
public class UploadProgressResource {

    static final String EXPIRES = "Upload-Expires";

    /** RFC 9110, 5.6.7: unlike RFC 1123 it has two digits for every day. */
    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static final String OFFSET = "Upload-Offset";
    private static final String BYTES = "application/offset+octet-stream";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final FindUpload findUpload;
    private final ContinueUpload continueUpload;
    private final RemoveUpload removeUpload;
    private final Caller caller;

    UploadProgressResource(
            FindUpload findUpload, ContinueUpload continueUpload, RemoveUpload removeUpload, Caller caller) {
        this.findUpload = findUpload;
        this.continueUpload = continueUpload;
        this.removeUpload = removeUpload;
        this.caller = caller;
    }

    @HEAD
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "uploadProgress",
            summary = "How many bytes of an upload are here for good",
            description =
                    "Upload-Offset equals Upload-Length only once the file is an attachment; Link then tells which.")
    @Parameter(name = TusVersion.HEADER, in = ParameterIn.HEADER, required = true, example = TusVersion.VERSION)
    @APIResponse(responseCode = "200", description = "Upload-Offset, Upload-Length, Upload-Expires, Link")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "tus-version")
    public Response progress(@PathParam("upload") UUID id) {
        Progress upload = findUpload.handle(id, caller.scope());
        return told(Response.ok(), upload)
                .header("Upload-Length", upload.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @LargeBody(limit = AttachmentsConfig.MAX_SIZE)
    @Consumes(BYTES)
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "continueUpload",
            summary = "Send more bytes of an upload",
            description = "As many as you like; after a cut what came is kept. With the last one the file becomes an"
                    + " attachment, as with `attachFile`, whose refusals come here then. A file that is refused with 422 is"
                    + " removed.")
    @Parameter(name = TusVersion.HEADER, in = ParameterIn.HEADER, required = true, example = TusVersion.VERSION)
    @APIResponse(responseCode = "204", description = "Upload-Offset, Upload-Expires; at the end Link to the attachment")
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(
            responseCode = "409",
            description = "offset-mismatch; at the end too-many-attachments, withdrawn-before")
    @APIResponse(responseCode = "412", description = "tus-version")
    @APIResponse(responseCode = "413", description = "body-too-large")
    @APIResponse(responseCode = "422", description = "missing-value; at the end type-not-taken, type-contradicts")
    @APIResponse(responseCode = "423", description = "upload-grows-elsewhere")
    @APIResponse(responseCode = "503", description = "unavailable; Retry-After tells when to go on")
    public Response more(
            @PathParam("upload") UUID id,
            @Parameter(
                            description = "Where these bytes begin: as many as are here",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
                    @HeaderParam(OFFSET)
                    String offset,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = BYTES,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        return told(Response.noContent(), continueUpload.handle(id, offsetIn(offset), body, caller.scope()))
                .build();
    }

    @DELETE
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "removeUpload",
            summary = "Give an upload up",
            description = "An attachment that it became stays.")
    @Parameter(name = TusVersion.HEADER, in = ParameterIn.HEADER, required = true, example = TusVersion.VERSION)
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "tus-version")
    public void remove(@PathParam("upload") UUID id) {
        removeUpload.handle(id, caller.scope());
    }

    static String date(Instant moment) {
        return IMF_FIXDATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    private Response.ResponseBuilder told(Response.ResponseBuilder answer, Progress upload) {
        answer.header(OFFSET, continueUpload.offset(upload)).header(EXPIRES, date(upload.expiresAt()));
        return upload.isFinished()
                ? answer.header(
                        HttpHeaders.LINK,
                        "</api/v1/seizures/" + upload.seizure() + "/attachments/" + upload.attachment()
                                + ">; rel=\"describedby\"")
                : answer;
    }

    private static long offsetIn(String header) {
        if (header == null) {
            throw Refusal.ofHeader(
                    OFFSET, CommonProblem.MISSING_VALUE, "Tell at which byte of the file the body begins.");
        }
        if (!NUMBER.matcher(header).matches()) {
            throw Refusal.ofHeader(OFFSET, CommonProblem.MALFORMED_PARAMETER, "It must be a number of bytes.");
        }
        return Long.parseLong(header);
    }
}
