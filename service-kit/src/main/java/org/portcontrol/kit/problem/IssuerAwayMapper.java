package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Tokens cannot be checked while the issuer is away: nobody's fault here, and it passes. */
@Provider
public class IssuerAwayMapper extends ExceptionMapperBase<OIDCException> {

    @Override
    protected HttpProblem toProblem(OIDCException away) {
        Refusal refusal = FrameworkProblems.refusalBehind(away, CommonProblem.UNAVAILABLE.status());
        return Problems.in(Language.ENGLISH, refusal, HttpProblem.builder())
                .withHeader(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }
}
