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
import org.portcontrol.kit.web.Form;

/** {@code GET /api/v1/receipts} and {@code /{key}}: for a device that never saw the answer. */
@Path("/api/v1/receipts")
@Tag(name = "Receipts")
public class ReceiptResource {

    private final FindReceipts findReceipts;
    private final Caller caller;

    ReceiptResource(FindReceipts findReceipts, Caller caller) {
        this.findReceipts = findReceipts;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
                    + " text it can be printed.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "malformed-parameter")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "406", description = "not-acceptable")
    public Response get(
            @Parameter(description = "Your Idempotency-Key") @PathParam("key") String key,
            @Parameter(description = "json or text; goes before `Accept`. json if neither tells", example = "text")
                    @QueryParam("format")
                    String format,
            @Parameter(description = "en or ru, for text/plain; en if neither suits", example = "ru")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String acceptLanguage,
            @Context HttpHeaders headers) {
        Form form = Form.chosen(format, headers, Form.JSON, Form.TEXT);
        Receipt receipt = findReceipts.get(key, caller.scope());
        if (form == Form.JSON) {
            return form.answer(receipt).build();
        }
        PrintedReceipt print = PrintedReceipt.of(receipt, acceptLanguage);
        return form.answer(print.text())
                .header(HttpHeaders.CONTENT_LANGUAGE, print.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
