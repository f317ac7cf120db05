package org.portcontrol.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * Refuses a body that announces more than the limit. The server's own limit, which also counts bodies of unannounced
 * length, lies above it and answers without a problem document.
 */
public class BodyLimit {

    private final long most;

    BodyLimit(WebConfig config) {
        this.most = config.maxBody().asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > most) {
            throw Refusal.of(CommonProblem.BODY_TOO_LARGE, "The body may have " + most + " bytes at most.");
        }
    }
}
