package org.portcontrol.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.deploy.embedded.Tokens;

/** Behind a gateway that compresses, tags come back as weak ones. */
@QuarkusTest
class WeakTagsTest {

    private static ValidatableResponse get(String header, String tags) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .header(header, tags)
                .get("/things/third-revision")
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "\"2\", W/\"3\"", "W/\"2\",W/\"3\"", "*"})
    void what_is_the_same_is_not_sent_again(String tags) {
        get("If-None-Match", tags).statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"2\"", "\"W/3\"", "\"2\", \"4\""})
    void what_has_changed_is_sent(String tags) {
        get("If-None-Match", tags).statusCode(200);
    }

    @Test
    void a_change_is_based_on_the_revision_in_a_weak_tag() {
        get("If-Match", "W/\"3\"").statusCode(200).body(equalTo("3"));
    }
}
