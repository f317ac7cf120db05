package org.portcontrol.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

class CallerTest {

    /** The claims of a token that was verified elsewhere. */
    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "token";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static Caller caller(Map<String, Object> claims) {
        Token token = new Token(claims);
        return new Caller(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addRole(Role.OFFICER)
                        .build(),
                token);
    }

    @Test
    void the_scope_is_what_the_token_says() {
        assertEquals(
                new Scope("ann", Set.of(Role.OFFICER), "KZ-AKTAU-PCU", "KZ"),
                caller(Map.of("sub", "ann", "unit", "KZ-AKTAU-PCU", "country", "KZ"))
                        .scope());
    }

    @Test
    void a_token_that_names_nobody_is_refused() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> caller(Map.of("unit", "KZ-AKTAU-PCU")).scope());
        assertEquals(CommonProblem.NOT_AUTHENTICATED, refusal.type());
    }
}
