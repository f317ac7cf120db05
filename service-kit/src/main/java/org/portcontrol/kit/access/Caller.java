package org.portcontrol.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the current request, read from the verified access token: claims {@code sub, groups, unit, country}. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public Scope scope() {
        return new Scope(token.getSubject(), identity.getRoles(), token.getClaim("unit"), token.getClaim("country"));
    }
}
