package org.portcontrol.seizure.receipts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.paging.PageLimit;

/** {@code GET /api/v1/receipts} and {@code /{key}}: for a device that never saw the answer. */
@Path("/api/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
public class ReceiptResource {

    private final FindReceipts findReceipts;
    private final Caller caller;

    ReceiptResource(FindReceipts findReceipts, Caller caller) {
        this.findReceipts = findReceipts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "listReceipts",
            summary = "What you have sent and what was taken, newest first",
            description = "Only your own. Follow `next` for more.")
    @APIResponse(responseCode = "200", description = "A slice of the list")
    @APIResponse(responseCode = "400", description = "malformed-parameter, malformed-cursor")
    public Page<Receipt> list(
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") String limit,
            @Parameter(description = "`next` of the slice before") @QueryParam("cursor") String cursor) {
        return findReceipts.list(cursor, PageLimit.of(limit), caller.scope());
    }

    @GET
    @Path("/{key: .+}")
    @RolesAllowed({Role.OFFICER, Role.SUPERVISOR, Role.FOCAL_POINT})
    @Operation(
            operationId = "getReceipt",
            summary = "What was taken under a key",
            description = "404 means that nothing was: send it again. The hash tells that it is what you sent. As"
                    + " text/plain it can be printed.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "not-found")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public Response get(
            @Parameter(description = "Your Idempotency-Key") @PathParam("key") String key,
            @Parameter(description = "en or ru, for text/plain; en if neither suits", example = "ru")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String acceptLanguage,
            @Context HttpHeaders headers) {
        Receipt receipt = findReceipts.get(key, caller.scope());
        if (!isToBePrinted(headers.getAcceptableMediaTypes())) {
            return Response.ok(receipt, MediaType.APPLICATION_JSON_TYPE).build();
        }
        PrintedReceipt print = PrintedReceipt.of(receipt, acceptLanguage);
        return Response.ok(print.text(), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, print.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Of the two forms, the one that the caller likes best; what else it would like better is not to be had. */
    private static boolean isToBePrinted(List<MediaType> accepted) {
        return accepted.stream()
                .filter(each -> each.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || each.isCompatible(MediaType.TEXT_PLAIN_TYPE))
                .findFirst()
                .filter(best -> !best.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
