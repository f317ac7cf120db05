package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers requests without a valid token. The problem extension's own mappers for these were built against an older
 * Quarkus and fail on this one.
 */
public class UnauthenticatedMapper {

    private final Languages languages;

    UnauthenticatedMapper(Languages languages) {
        this.languages = languages;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = Priorities.AUTHENTICATION)
    public Response answer() {
        Refusal refusal =
                Refusal.of(CommonProblem.NOT_AUTHENTICATED, "The token is missing, has expired or is not valid here.");
        return Problems.in(languages.asked(), refusal, HttpProblem.builder())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }
}
