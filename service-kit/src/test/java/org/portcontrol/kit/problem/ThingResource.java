package org.portcontrol.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.paging.PageLimit;

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
            LocalDate on) {}

    /** How big. */
    public enum Extent {
        SMALL,
        LARGE
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
