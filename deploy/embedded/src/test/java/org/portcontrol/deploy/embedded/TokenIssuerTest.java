package org.portcontrol.deploy.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> OF_EVERY_TOKEN = Set.of("iss", "sub", "aud", "iat", "nbf", "exp", "jti");
    private static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";

    private static TokenIssuer issuer;

    @BeforeAll
    static void start() {
        QuietLogs.on();
        issuer = TokenIssuer.start(0);
        System.setProperty(Tokens.ISSUER_PROPERTY, issuer.issuer());
    }

    @AfterAll
    static void stop() {
        System.clearProperty(Tokens.ISSUER_PROPERTY);
        issuer.close();
    }

    @Test
    void a_token_carries_role_unit_and_country_of_its_user_and_nothing_else() throws Exception {
        for (DemoUser user : DemoUser.ALL) {
            JWTClaimsSet claims = claims(Tokens.of(user.name()));

            Map<String, Object> own = new LinkedHashMap<>(claims.getClaims());
            own.keySet().removeAll(OF_EVERY_TOKEN);
            Map<String, Object> expected = new LinkedHashMap<>();
            expected.put("groups", List.of(user.role()));
            expected.put("unit", user.unit());
            expected.put("country", user.country());
            expected.values().removeIf(value -> value == null);
            assertEquals(expected, own, user.name());
            assertEquals(user.name(), claims.getSubject());
            assertEquals(issuer.issuer(), claims.getIssuer());
            assertEquals(List.of("portcontrol", "suite"), claims.getAudience());
            assertTrue(claims.getExpirationTime().toInstant().isAfter(Instant.now()));
        }
    }

    @Test
    void a_token_verifies_with_the_published_key_which_is_new_at_each_start() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.of("analyst"));

        assertTrue(token.verify(
                new RSASSAVerifier(publishedKeys(issuer).getKeys().get(0).toRSAKey())));
        try (TokenIssuer other = TokenIssuer.start(0)) {
            assertNotEquals(publishedKeys(issuer), publishedKeys(other));
        }
    }

    @Test
    void the_token_of_expired_has_run_out() throws Exception {
        JWTClaimsSet claims = claims(Tokens.of("expired"));

        assertTrue(claims.getExpirationTime().toInstant().isBefore(Instant.now()));
        assertEquals(List.of("officer"), claims.getStringListClaim("groups"));
    }

    @Test
    void the_stranger_has_no_role() throws Exception {
        assertEquals(OF_EVERY_TOKEN, claims(Tokens.of("stranger")).getClaims().keySet());
    }

    @Test
    void unknown_users_wrong_passwords_and_other_grants_get_no_token() throws Exception {
        Map<String, String> refused = Map.of(
                "unknown user", "grant_type=password&username=nobody&password=demo",
                "wrong password", "grant_type=password&username=operator&password=letmein",
                "no password", "grant_type=password&username=operator",
                "a client alone", "grant_type=client_credentials&client_secret=any",
                "a client that names a user", "grant_type=client_credentials&client_secret=any&subject=operator",
                "a user who names another", "grant_type=password&username=partner&password=demo&subject=operator");
        for (Map.Entry<String, String> request : refused.entrySet()) {
            HttpResponse<String> response = post("/token", "client_id=suite&" + request.getValue());

            assertEquals(400, response.statusCode(), request.getKey());
            assertEquals("invalid_grant", JSONObjectUtils.parse(response.body()).get("error"), request.getKey());
        }
    }

    @Test
    void a_browser_logs_in_with_a_code_and_pkce() throws Exception {
        // Given
        String code = code(post(authorize(), Map.of("username", "focal.kz", "password", "demo")));

        // When
        Map<String, Object> answer =
                JSONObjectUtils.parse(post("/token", redeem(code, VERIFIER)).body());

        // Then
        JWTClaimsSet access = claims(JSONObjectUtils.getString(answer, "access_token"));
        assertEquals("focal.kz", access.getSubject());
        assertEquals(List.of("focal-point"), access.getStringListClaim("groups"));
        assertEquals("KZ", access.getStringClaim("country"));
        JWTClaimsSet id = claims(JSONObjectUtils.getString(answer, "id_token"));
        assertTrue(id.getAudience().contains("suite"));
        assertEquals("a-nonce", id.getStringClaim("nonce"));
    }

    @Test
    void a_stolen_code_is_worth_nothing_without_its_verifier() throws Exception {
        String code = code(post(authorize(), Map.of("username", "focal.kz", "password", "demo")));

        HttpResponse<String> response = post("/token", redeem(code, VERIFIER.replace("forty", "fifty")));

        assertEquals(400, response.statusCode());
    }

    @Test
    void the_login_page_comes_back_until_user_and_password_are_right() throws Exception {
        HttpResponse<String> first = HTTP.send(
                HttpRequest.newBuilder(URI.create(issuer.issuer() + authorize()))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, first.statusCode());
        assertTrue(first.body().contains("officer.aktau"), first.body());

        for (Map<String, String> wrong : List.of(
                Map.of("username", "nobody", "password", "demo"),
                Map.of("username", "operator", "password", "letmein"),
                Map.of("username", "partner", "password", "demo", "claims", "{\"groups\":[\"operator\"]}"))) {
            HttpResponse<String> again = post(authorize(), wrong);

            assertEquals(401, again.statusCode(), wrong.toString());
            assertTrue(again.body().contains("not known"), again.body());
        }
    }

    @Test
    void refuses_a_port_that_another_program_holds() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, Loopback.address())) {
            CannotStart refused = assertThrows(CannotStart.class, () -> TokenIssuer.start(foreign.getLocalPort()));

            assertTrue(refused.getMessage().contains("port %d is taken".formatted(foreign.getLocalPort())));
        }
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static JWKSet publishedKeys(TokenIssuer issuer) throws Exception {
        return JWKSet.load(URI.create(issuer.issuer() + "/jwks").toURL());
    }

    private static String authorize() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", TokenIssuer.CLIENT,
                        "redirect_uri", "http://localhost:8081/",
                        "scope", "openid",
                        "state", "a-state",
                        "nonce", "a-nonce",
                        "code_challenge_method", "S256",
                        "code_challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(challenge)));
    }

    private static Map<String, String> redeem(String code, String verifier) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                TokenIssuer.CLIENT,
                "redirect_uri",
                "http://localhost:8081/",
                "code",
                code,
                "code_verifier",
                verifier);
    }

    private static String code(HttpResponse<String> login) {
        String location = login.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return post(path, form(form));
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(issuer.issuer() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
