package org.portcontrol.kit.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.Closeable;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Closes the body of an answer to HEAD: it is not sent, and Quarkus REST closes what it has sent only. */
public class UnsentBodies {

    @ServerResponseFilter
    public void close(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (HttpMethod.HEAD.equals(request.getMethod()) && response.getEntity() instanceof Closeable body) {
            body.close();
        }
    }
}
