package org.portcontrol.deploy.embedded;

import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Stands before the library's token endpoint, which takes any password, and answers what must not pass. */
final class RefusedTokenRequest implements Route {

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("POST")
                && request.getUrl().encodedPath().endsWith("/token")
                && !isAcceptable(request.getFormParameters().getMap());
    }

    private static boolean isAcceptable(Map<String, String> form) {
        // The library would let this parameter name the user in place of the login.
        if (form.containsKey("subject")) {
            return false;
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "password" -> TokenIssuer.accepts(form.get("username"), form.get("password"));
            case "authorization_code", "refresh_token" -> true;
            default -> false;
        };
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "application/json", "Cache-Control", "no-store"),
                400,
                "{\"error\":\"invalid_grant\",\"error_description\":\"unknown user, wrong password or unknown grant\"}",
                null);
    }
}
