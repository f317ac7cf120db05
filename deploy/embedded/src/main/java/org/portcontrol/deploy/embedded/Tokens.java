package org.portcontrol.deploy.embedded;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens of the demo users, for tests. Kept per user while the issuer lives. */
public final class Tokens {

    /** System property with the issuer's URL: the one thing that test resources and tests in other class loaders share. */
    static final String ISSUER_PROPERTY = "suite.test.issuer";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * An access token of a demo user. Beside those there are {@code expired}, an officer of Aktau whose token has run
     * out, and {@code stranger}, who has no role.
     */
    public static String of(String username) {
        String issuer = System.getProperty(ISSUER_PROPERTY);
        if (issuer == null) {
            throw new IllegalStateException("No token issuer runs: is SuiteTestResource active in this test?");
        }
        return KEPT.computeIfAbsent(issuer + " " + username, key -> fetch(issuer, username));
    }

    private static String fetch(String issuer, String username) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=%s&username=%s&password=%s"
                        .formatted(TokenIssuer.CLIENT, username, TokenIssuer.PASSWORD)))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException("No token for %s: %s".formatted(username, response.body()));
            }
            return JSONObjectUtils.getString(JSONObjectUtils.parse(response.body()), "access_token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The issuer's answer is no JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a token", e);
        }
    }
}
