package org.portcontrol.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class StrictJsonTest {

    private static ValidatableResponse add(byte[] body) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/things")
                .then();
    }

    private static void isRefused(String body, String slug, String pointer, String detail) {
        add(body.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/" + slug))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].detail", equalTo(detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-06-30T19:00:00Z",
                "2017-07-01T00:00:00",
                " 2017-07-01 ",
                "+12017-07-01",
                "2017-02-30",
                "1.7.2017",
                ""
            })
    void a_day_is_a_day_and_no_moment(String text) {
        isRefused("{\"on\": \"" + text + "\"}", "malformed-value", "/on", "It must be a calendar date, yyyy-mm-dd.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fragile\": 2} | /fragile | It must be true or false.",
                "{\"fragile\": \"true\"} | /fragile | It must be true or false.",
                "{\"id\": \"AZ82DWx8fHCXMAAAAAAAAQ==\"} | /id | It must be a UUID.",
                "{\"id\": \"1-1-1-1-1\"} | /id | It must be a UUID.",
                "{\"count\": 99999999999} | /count | It must be a whole JSON number below 2147483647."
            })
    void a_value_of_another_type_is_told_with_its_place(String body, String pointer, String detail) {
        isRefused(body, "malformed-value", pointer, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"a", "{\"count\": 0x10}", "{\"weight\": 40.}", "{\"parts\": [\"a\", ,]}"})
    void what_is_no_json_is_no_wrong_value_wherever_it_stands(String body) {
        add(body.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-json"));
    }

    @Test
    void text_in_another_charset_is_no_wrong_value() {
        add("{\"name\": \"Актау\"}".getBytes(Charset.forName("windows-1251")))
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-json"))
                .body("cure", equalTo("Send one complete JSON object in UTF-8."));
    }

    @Test
    void a_doubled_field_is_named() {
        isRefused("{\"count\": 1, \"count\": 2}", "malformed-json", "", "The field 'count' is there twice.");
    }
}
