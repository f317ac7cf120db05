package org.portcontrol.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.ext.Provider;

/** Tokens cannot be checked while the issuer is away: nobody's fault here, and it passes. */
@Provider
public class IssuerAwayMapper extends ExceptionMapperBase<OIDCException> {

    @Override
    protected HttpProblem toProblem(OIDCException away) {
        return Problems.of(CommonProblem.UNAVAILABLE, "Tokens cannot be checked, for the issuer does not answer.")
                .withHeader("Retry-After", "5")
                .build();
    }
}
