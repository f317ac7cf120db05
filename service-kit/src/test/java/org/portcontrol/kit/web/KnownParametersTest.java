package org.portcontrol.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class KnownParametersTest {

    private static ValidatableResponse get(String address) {
        return given().auth().oauth2(Tokens.of("operator")).get(address).then();
    }

    @Test
    void parameters_of_the_operation_are_taken() {
        get("/things/found?colour=red&part=1&part=2&atLeast=3&atMost=4").statusCode(200);
        get("/things/found").statusCode(200);
    }

    @Test
    void a_parameter_that_does_not_exist_comes_with_those_that_do() {
        get("/things/found?colour=red&color=red")
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/unknown-parameter"))
                .body("violations[0].parameter", equalTo("color"))
                .body("violations[0].allowed", contains("atLeast", "atMost", "colour", "part"));
    }

    @ParameterizedTest
    @CsvSource({
        "colour, It must have a value.",
        "colour=, It must have a value.",
        "part=1&part=, It must have a value.",
        "colour=red&colour=blue, It may be given once."
    })
    void a_parameter_that_lost_its_value_or_has_two_asks_for_nothing(String query, String detail) {
        get("/things/found?" + query)
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-parameter"))
                .body("violations[0].detail", equalTo(detail));
    }

    @Test
    void who_may_not_ask_learns_nothing_of_the_parameters() {
        given().get("/things/found?color=red").then().statusCode(401);
    }
}
