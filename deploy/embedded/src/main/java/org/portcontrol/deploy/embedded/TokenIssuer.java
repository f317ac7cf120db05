package org.portcontrol.deploy.embedded;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * An OpenID Connect issuer for the demo users, on loopback only. It serves the password grant and the authorization
 * code with PKCE and a login page, signs with a key made at each start, and refuses unknown users and wrong passwords.
 * The one password is public: this is for tests and demonstrations, never for real data.
 *
 * <p>The audience names the client beside the services, since a browser's client checks that for its ID token.
 */
public final class TokenIssuer implements AutoCloseable {

    public static final String CLIENT = "suite";
    public static final String PASSWORD = "demo";

    private static final String ID = "portcontrol";
    private static final long LIFETIME_SECONDS = 3600;
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final MockOAuth2Server server;
    private final int port;

    private TokenIssuer(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the issuer.
     *
     * @param port the port, or 0 for a free one
     * @throws CannotStart if the port is taken
     */
    public static TokenIssuer start(int port) {
        int claimed = Loopback.claim(port, "The token issuer");
        OAuth2TokenProvider freshKey = new OAuth2TokenProvider(new KeyProvider(List.of(), "RS256"));
        RequestMappingTokenCallback claims = new RequestMappingTokenCallback(ID, claimsByUser(), LIFETIME_SECONDS);
        MockOAuth2Server server = new MockOAuth2Server(
                new OAuth2Config(true, null, null, false, freshKey, Set.of(claims), new LoopbackHttpServer()),
                new LoginPage(),
                new RefusedTokenRequest());
        server.start(Loopback.address(), claimed);
        return new TokenIssuer(server, claimed);
    }

    private static List<RequestMapping> claimsByUser() {
        return users().map(user ->
                        new RequestMapping(RequestMappingTokenCallback.SUBJECT_PARAM, user.name(), claims(user), "JWT"))
                .toList();
    }

    private static Map<String, Object> claims(DemoUser user) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", user.name());
        claims.put("aud", List.of(ID, CLIENT));
        if (user.role() != null) {
            claims.put("groups", List.of(user.role()));
        }
        if (user.unit() != null) {
            claims.put("unit", user.unit());
        }
        if (user.country() != null) {
            claims.put("country", user.country());
        }
        if (user.equals(DemoUser.EXPIRED)) {
            claims.put("iat", LONG_AGO.getEpochSecond());
            claims.put("nbf", LONG_AGO.getEpochSecond());
            claims.put("exp", LONG_AGO.plusSeconds(LIFETIME_SECONDS).getEpochSecond());
        }
        return claims;
    }

    private static Stream<DemoUser> users() {
        return Stream.concat(DemoUser.ALL.stream(), Stream.of(DemoUser.EXPIRED, DemoUser.STRANGER));
    }

    static boolean accepts(String username, String password) {
        return PASSWORD.equals(password) && users().anyMatch(user -> user.name().equals(username));
    }

    /** The issuer's URL, as services and browsers must know it. */
    public String issuer() {
        return "http://localhost:%d/%s".formatted(port, ID);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
