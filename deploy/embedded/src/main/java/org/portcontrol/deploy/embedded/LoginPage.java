package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Shows the login page until a demo user has given the right password; only then the library sees the login. */
final class LoginPage implements Route {

    private final String page = read();

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath().endsWith("/authorize")
                && (request.getMethod().equals("GET") || isWrongLogin(request));
    }

    private static boolean isWrongLogin(OAuth2HttpRequest request) {
        Map<String, String> form = request.getFormParameters().getMap();
        // The library would add these claims of the user's own making to the token.
        return form.containsKey("claims") || !TokenIssuer.accepts(form.get("username"), form.get("password"));
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        boolean first = request.getMethod().equals("GET");
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"),
                first ? 200 : 401,
                page.replace("{message}", first ? "" : "This user or password is not known."),
                null);
    }

    private static String read() {
        try (InputStream template = LoginPage.class.getResourceAsStream("login.html")) {
            String users = DemoUser.ALL.stream()
                    .map(user -> "<option value=\"%s\">".formatted(user.name()))
                    .collect(Collectors.joining());
            return new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("{users}", users);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
