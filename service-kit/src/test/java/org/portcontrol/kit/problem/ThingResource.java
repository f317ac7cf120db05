package org.portcontrol.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.PageLimit;
import org.portcontrol.kit.web.EntityTags;

/** Something to ask for. */
@Path("/things")
public class ThingResource {

    static final LocalDate LAST_DAY = LocalDate.of(2017, 7, 14);

    @GET
    @RolesAllowed(Role.OPERATOR)
    public String things() {
        return "things";
    }

    @GET
    @Path("/text")
    @Produces("text/plain")
    @RolesAllowed(Role.OPERATOR)
    public String text() {
        return "things";
    }

    @POST
    @Consumes("application/json")
    @RolesAllowed(Role.OPERATOR)
    public String add(@QueryParam("limit") String limit, @Valid ThingRequest thing) {
        PageLimit.of(limit);
        Violations violations = new Violations();
        violations.require(
                !thing.on().isAfter(LAST_DAY), "/on", CommonProblem.VALUE_OUT_OF_BOUNDS, "It is after {0}.", LAST_DAY);
        violations.addUnknown("/colour", CommonProblem.MISSING_VALUE, List.of("RED", "GREEN"));
        violations.refuseIfAny();
        return "added";
    }

    /** Something to add. */
    public record ThingRequest(
            @NotBlank @Size(max = 5) String name,
            @Min(1) @Max(9) Integer count,

            @DecimalMin(value = "0", inclusive = false) @Digits(integer = 2, fraction = 1)
            BigDecimal weight,

            @Size(max = 2) List<String> parts,
            Extent size,
            UUID id,
            Boolean fragile,
            LocalDate on) {}

    /** How big. */
    public enum Extent {
        SMALL,
        LARGE
    }

    /** The revision that a condition names, or 304. */
    @GET
    @Path("/third-revision")
    @RolesAllowed(Role.OPERATOR)
    public Response thirdRevision(@HeaderParam("If-Match") String ifMatch, @Context Request request) {
        if (ifMatch != null) {
            return Response.ok(EntityTags.revisionIn(ifMatch)).build();
        }
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(EntityTags.of(3));
        return (unchanged == null ? Response.ok("changed") : unchanged).build();
    }

    @GET
    @Path("/found")
    @RolesAllowed(Role.OPERATOR)
    public String found(
            @QueryParam("colour") String colour, @QueryParam("part") List<String> parts, @BeanParam Bounds bounds) {
        return "found";
    }

    /** How big a thing is looked for. */
    public static class Bounds extends LowerBound {
        @QueryParam("atMost")
        String atMost;
    }

    /** How big it must be. */
    public static class LowerBound {
        @QueryParam("atLeast")
        String atLeast;
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Role.OPERATOR)
    public String broken() {
        throw new IllegalStateException("the secret of the house");
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "an endpoint whose author forgot to say who may call it";
    }
}
