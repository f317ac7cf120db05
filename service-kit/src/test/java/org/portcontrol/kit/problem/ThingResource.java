package org.portcontrol.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.portcontrol.kit.access.Role;

/** Something to ask for. */
@Path("/things")
public class ThingResource {

    @GET
    @RolesAllowed(Role.OPERATOR)
    public String things() {
        return "things";
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
