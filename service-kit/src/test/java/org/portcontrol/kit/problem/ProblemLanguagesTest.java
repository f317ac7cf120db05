package org.portcontrol.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class ProblemLanguagesTest {

    private static final String RUSSIAN = "[^A-Za-z]*[А-Яа-яЁё].*";

    private static RequestSpecification asking(String languages) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .header("Accept-Language", languages)
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse add(String languages, String body) {
        return asking(languages).body(body).post("/things").then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | ru",
                "ru-RU, ru;q=0.9, en;q=0.5 | ru",
                "RU-kz | ru",
                "en;q=0.3, ru;q=0.7 | ru",
                "ky, ru;q=0.5 | ru",
                "en, ru;q=0.9 | en",
                "en-GB, ru;q=0.9 | en",
                "ru;q=0, en | en",
                "ru;q=0 | en",
                "ky | en",
                "* | en",
                ";;;q= | en",
                "ru;q=many | en"
            })
    void the_language_that_the_caller_likes_best_is_chosen(String asked, String chosen) {
        add(asked, "{}")
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Content-Language", chosen)
                .header("Vary", containsString("Accept-Language"))
                .body("title", chosen.equals("ru") ? matchesPattern(RUSSIAN) : equalTo("A mandatory value is missing"));
    }

    @Test
    void whoever_asks_for_no_language_reads_english() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/things")
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("violations[0].detail", equalTo("It must not be blank."));
    }

    @Test
    void every_text_of_a_problem_is_translated_and_nothing_else() {
        add("ru", """
                {"name":"Vial","on":"2026-01-01"}""")
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/several-violations"))
                .body("title", equalTo("Отклонено несколько значений по разным причинам"))
                .body("detail", matchesPattern("Отклонено значений: 2; первое: It is after 2017-07-14\\."))
                .body("cure", equalTo("Исправьте каждую позицию списка `violations`."))
                .body("violations.pointer", contains("/on", "/colour"))
                .body("violations[1].type", equalTo("https://portcontrol.org/problems/missing-value"))
                .body("violations[1].detail", equalTo("Допустимые значения: RED, GREEN."))
                .body("violations[1].cure", equalTo("Укажите значение."))
                .body("violations[1].allowed", contains("RED", "GREEN"));
    }

    @Test
    void broken_constraints_tell_their_bounds() {
        add("ru", """
                {"name":"Alembic","count":0,"weight":-100.25,"parts":["a","b","c"]}""")
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/value-out-of-bounds"))
                .body("violations.detail", everyItem(matchesPattern(RUSSIAN)))
                .body("violations.find { it.pointer == '/name' }.maxLength", equalTo(5))
                .body("violations.find { it.pointer == '/name' }", not(hasKey("minLength")))
                .body("violations.find { it.pointer == '/count' }.minimum", equalTo(1))
                .body("violations.find { it.pointer == '/count' }", not(hasKey("maximum")))
                .body("violations.find { it.exclusiveMinimum == 0 }.pointer", equalTo("/weight"))
                .body("violations.find { it.maxIntegerDigits == 2 }", hasEntry("maxFractionDigits", (Object) 1))
                .body("violations.find { it.pointer == '/parts' }.maxItems", equalTo(2));
        add("en", "{\"name\":\"Vial\",\"count\":10}")
                .body("violations[0].maximum", equalTo(9))
                .body("violations[0].detail", equalTo("It must be 9 or less."));
    }

    @Test
    void a_code_that_the_body_may_not_hold_is_answered_with_those_it_may() {
        add("ru", "{\"size\":\"HUGE\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/size"))
                .body("violations[0].detail", equalTo("Допустимые значения: SMALL, LARGE."))
                .body("violations[0].allowed", contains("SMALL", "LARGE"));
    }

    @Test
    void a_parameter_out_of_bounds_is_answered_with_its_bounds() {
        asking("ru")
                .body("{\"name\":\"Vial\"}")
                .post("/things?limit=201")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("limit"))
                .body("violations[0].detail", equalTo("Укажите целое число от 1 до 200."))
                .body("violations[0].minimum", equalTo(1))
                .body("violations[0].maximum", equalTo(200));
    }

    @Test
    void what_the_framework_refuses_is_translated_too() {
        isRussian(given().header("Accept-Language", "ru").get("/things").then(), 401)
                .header("WWW-Authenticate", "Bearer");
        isRussian(
                given().auth()
                        .oauth2("none")
                        .header("Accept-Language", "ru")
                        .get("/things")
                        .then(),
                401);
        isRussian(
                given().auth()
                        .oauth2(Tokens.of("analyst"))
                        .header("Accept-Language", "ru")
                        .get("/things")
                        .then(),
                403);
        isRussian(asking("ru").get("/nothing/here").then(), 404);
        isRussian(asking("ru").delete("/things").then(), 405);
        isRussian(asking("ru").accept("image/png").get("/things/text").then(), 406);
        isRussian(add("ru", "{\"name\":\"" + "a".repeat(70_000) + "\"}"), 413);
        isRussian(
                asking("ru")
                        .contentType("text/plain")
                        .body("Vial")
                        .post("/things")
                        .then(),
                415);
        isRussian(add("ru", "{\"name\":"), 400);
        isRussian(add("ru", "{\"nam\":\"Vial\"}"), 400);
        isRussian(add("ru", "{\"on\":\"14.07.2017\"}"), 400);
        isRussian(asking("ru").get("/things/broken").then(), 500).body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    private static ValidatableResponse isRussian(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "ru")
                .header("Vary", containsString("Accept-Language"))
                .body("title", matchesPattern(RUSSIAN))
                .body("detail", matchesPattern(RUSSIAN))
                .body("cure", matchesPattern(RUSSIAN));
    }
}
