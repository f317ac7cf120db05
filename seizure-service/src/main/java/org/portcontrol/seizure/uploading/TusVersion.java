package org.portcontrol.seizure.uploading;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.portcontrol.kit.problem.Refusal;

/** Every request but OPTIONS says which version it speaks, and every answer says it too. */
@Provider
@Tus
public class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Tus-Resumable";
    static final String VERSION = "1.0.0";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod()) && !VERSION.equals(request.getHeaderString(HEADER))) {
            throw Refusal.ofHeader(HEADER, UploadProblem.TUS_VERSION, "It must be {0}.", VERSION)
                    .withHeader("Tus-Version", VERSION);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, VERSION);
    }
}
