package org.portcontrol.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class FailuresTest {

    @Test
    void a_failure_shows_its_trace_id_and_nothing_else() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/things/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/internal-error"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("secret")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void an_endpoint_that_names_no_role_is_closed_to_everybody() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/things/forgotten")
                .then()
                .statusCode(403);
        given().get("/things/forgotten").then().statusCode(401);
    }
}
