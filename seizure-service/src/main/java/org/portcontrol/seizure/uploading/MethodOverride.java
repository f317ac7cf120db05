package org.portcontrol.seizure.uploading;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Some clients, those of plain Java among them, cannot send PATCH; the protocol lets them say so in a header. */
public class MethodOverride {

    private static final String UPLOADS = "/api/v1/uploads/";

    @ServerRequestFilter(preMatching = true)
    public void apply(ContainerRequestContext request) {
        String meant = request.getHeaderString("X-HTTP-Method-Override");
        if (HttpMethod.PATCH.equals(meant)
                && HttpMethod.POST.equals(request.getMethod())
                && request.getUriInfo().getRequestUri().getPath().startsWith(UPLOADS)) {
            request.setMethod(HttpMethod.PATCH);
        }
    }
}
