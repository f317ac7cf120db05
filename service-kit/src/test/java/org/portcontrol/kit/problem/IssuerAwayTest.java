package org.portcontrol.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerAwayTest.NoIssuer.class)
class IssuerAwayTest {

    /** An address where nobody listens. */
    public static class NoIssuer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/nobody");
        }
    }

    @Test
    void while_the_issuer_is_away_a_caller_is_told_to_come_back() {
        given().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln")
                .header("Accept-Language", "ru")
                .get("/things")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("Content-Language", "ru")
                .body("type", equalTo("https://portcontrol.org/problems/unavailable"))
                .body("title", equalTo("Служба сейчас не может выполнить эту операцию"));
    }
}
