package org.portcontrol.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** The caller of the current request, read from the verified access token: claims {@code sub, groups, unit, country}. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The caller's scope; a token that names nobody is refused, for a history must say who acted. */
    public Scope scope() {
        if (token.getSubject() == null) {
            throw Refusal.of(CommonProblem.NOT_AUTHENTICATED, "The token names no subject.");
        }
        return new Scope(token.getSubject(), identity.getRoles(), token.getClaim("unit"), token.getClaim("country"));
    }
}
