package org.portcontrol.reporting.totals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.web.Form;
import org.portcontrol.kit.web.Sending;

/** {@code GET /api/v1/totals}. */
@Path("/api/v1/totals")
@Tag(name = "Totals")
public class TotalsResource {

    private final Totals totals;
    private final Caller caller;

    TotalsResource(Totals totals, Caller caller) {
        this.totals = totals;
        this.caller = caller;
    }

    /**
     * Totals per country and quarter. Refused: parameters that do not exist or cannot be read, dimensions and formats
     * that do not exist, a last quarter before the first, and a country that is not the focal point's own.
     */
    @GET
    @RolesAllowed({Role.ANALYST, Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "getTotals",
            summary = "Totals per country and quarter",
            description =
                    "Number of seizures and exact sums of quantities, by the day of seizure. Voided seizures count"
                            + " nothing. Unlike things are never added: a sum has one dimension, unit, article and basis, and"
                            + " pure content stands beside bulk. A focal point sees its own country. Several values of `country`,"
                            + " `commodity` and `by` are sent by repeating the parameter or with commas. Up to 100,000 rows, in"
                            + " the order of country, quarter, commodity; more follow under `next`.")
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2; all that you may see unless given",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
            example = "TJ")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First quarter",
            schema = @Schema(type = SchemaType.STRING),
            example = "2017-Q1")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last quarter",
            schema = @Schema(type = SchemaType.STRING),
            example = "2017-Q4")
    @Parameter(
            name = "commodity",
            in = ParameterIn.QUERY,
            description = "Code of the catalogue; all unless given",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
            example = "PSY-DIAZEPAM")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "`commodity` (as if not given): a row per commodity. `country,quarter`: one row over all"
                    + " commodities that were asked for, in which a seizure counts once",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class),
            example = "commodity")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "Goes before `Accept`. json if neither tells",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many rows at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100000", defaultValue = "100000"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the answer before",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The totals. CSV has a line per row and quantity, and the cursor in `Link` only",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Changes with the content, and when more rows come to follow",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "rel=next if there are more",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TotalsView.class),
                        examples = @ExampleObject(name = "diazepam", value = Examples.JSON)),
                @Content(
                        mediaType = Form.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "diazepam", value = Examples.CSV))
            })
    @APIResponse(
            responseCode = "304",
            description = "The totals are those of the tag in If-None-Match",
            headers =
                    @Header(
                            name = "Link",
                            description = "rel=next if there are more",
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "400",
            description = "unknown-parameter, malformed-parameter, malformed-cursor, unknown-dimension,"
                    + " quarters-reversed",
            content =
                    @Content(
                            mediaType = Examples.PROBLEM_JSON,
                            examples = @ExampleObject(name = "unknown-dimension", value = Examples.UNKNOWN_DIMENSION)))
    @APIResponse(responseCode = "401", description = "not-authenticated")
    @APIResponse(
            responseCode = "403",
            description = "foreign-country, not-allowed",
            content =
                    @Content(
                            mediaType = Examples.PROBLEM_JSON,
                            examples = @ExampleObject(name = "foreign-country", value = Examples.FOREIGN_COUNTRY)))
    @APIResponse(responseCode = "406", description = "not-acceptable")
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request)
            throws SQLException, IOException {
        Parameters given = new Parameters(uri.getQueryParameters());
        TotalsQuery query = TotalsQuery.of(given, caller.scope());
        Form form = Form.chosen(given.one("format"), headers, Form.JSON, Form.CSV);
        Totals.Answer answer = totals.by(query, form);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(answer.tag());
        if (unchanged != null) {
            answer.content().discard();
            return described(unchanged.header(HttpHeaders.VARY, HttpHeaders.ACCEPT), answer, uri)
                    .build();
        }
        Sending content = new Sending(answer.content().content());
        Response.ResponseBuilder ok = form == Form.CSV ? form.file("totals", content) : form.answer(content);
        return described(ok, answer, uri).build();
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder response, Totals.Answer answer, UriInfo uri) {
        if (answer.next() != null) {
            response.header(HttpHeaders.LINK, "<" + next(uri, answer.next()) + ">; rel=\"next\"");
        }
        return response.tag(answer.tag()).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** Relative, because only the client knows by which host name it came. */
    private static String next(UriInfo uri, String cursor) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .getRawQuery();
        return uri.getRequestUri().getRawPath() + "?" + query;
    }
}
