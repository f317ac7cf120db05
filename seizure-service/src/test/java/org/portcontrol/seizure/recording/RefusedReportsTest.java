package org.portcontrol.seizure.recording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** What is refused, with the status, the stable type and the place; nothing of a refused report is kept. */
@QuarkusTest
@ExtendWith(Places.class)
class RefusedReportsTest {

    private static ValidatableResponse refused(String user, String body, int status, String type, String pointer) {
        long before = Suite.count("select count(*) from seizure");
        ValidatableResponse answer = isProblem(Suite.report(user, body).then(), status, type)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].cure", notNullValue());
        assertEquals(before, Suite.count("select count(*) from seizure"), "a refused report left a row");
        return answer;
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/" + type))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("cure", notNullValue());
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: {4}")
    @CsvSource({
        "KZ-NOWHERE-PCU, KZ-AKTAU-MORPORT, 2017-07-14, 422, unknown-unit, /unit",
        "TJ-NIZHNIY-PANJ-PCU, TJ-NIZHNIY-PANJ, 2017-07-14, 403, foreign-unit, /unit",
        "KZ-ALTYNKOL-PCU, KZ-ALTYNKOL, 2017-07-14, 422, unit-not-active, /unit",
        "KZ-AKTAU-PCU, KZ-NOWHERE, 2017-07-14, 422, unknown-checkpoint, /checkpoint",
        "KZ-AKTAU-PCU, KZ-KURYK, 2021-01-01, 422, checkpoint-closed, /checkpoint",
        "KZ-AKTAU-PCU, KZ-DOSTYK, 2017-07-14, 422, checkpoint-not-served, /checkpoint",
        "KZ-AKTAU-PCU, KZ-AKTAU-MORPORT, 2999-01-01, 422, date-in-future, /seizedOn",
        "KZ-AKTAU-PCU, KZ-AKTAU-MORPORT, 1017-07-14, 422, value-out-of-bounds, /seizedOn",
        "KZ-AKTAU-PCU, KZ-AKTAU-MORPORT, 2017-02-30, 400, malformed-value, /seizedOn"
    })
    void a_place_or_day_that_does_not_fit(
            String unit, String checkpoint, String day, int status, String type, String pointer) {
        String body = """
                {"unit": "%s", "checkpoint": "%s", "seizedOn": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 1, "unit": "KGM"}]}""".formatted(unit, checkpoint, day);
        refused("focal.kz", body, status, type, pointer);
    }

    @Test
    void a_late_report_from_before_the_closing_of_a_checkpoint_is_taken() {
        Suite.report("officer.aktau", Reports.mercury().replace("KZ-AKTAU-MORPORT", "KZ-KURYK"))
                .then()
                .statusCode(201);
    }

    @Test
    void an_officer_cannot_report_for_another_unit() {
        refused(
                "officer.aktau",
                Reports.diazepam("0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a99"),
                403,
                "foreign-unit",
                "/unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 422 | quantity-not-positive",
                "-1 | 422 | quantity-not-positive",
                "0.0000000000000000000000000000001 | 422 | quantity-out-of-bounds",
                "1234567890123456789012345678901234567890 | 422 | quantity-out-of-bounds",
                "1e99999 | 422 | quantity-out-of-bounds",
                "1e-99999 | 422 | quantity-out-of-bounds",
                "1e99999999999 | 400 | malformed-value",
                "\"12.5\" | 400 | malformed-value",
                "\"much\" | 400 | malformed-value",
                "true | 400 | malformed-value",
                "[1] | 400 | malformed-value",
                "null | 422 | missing-value"
            })
    void a_quantity_that_is_none(String quantity, int status, String type) {
        refused("officer.aktau", Reports.ofQuantity(quantity), status, type, "/items/0/quantity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"commodity\": \"TOX-QUICKSILVER\", \"quantity\": 1, \"unit\": \"KGM\"} | unknown-commodity | /items/0/commodity",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KILO\"} | unknown-unit-of-measure | /items/0/unit",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"XXX\"} | unknown-unit-of-measure | /items/0/unit",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"H87\", \"article\": \"BRICK\"} | unknown-code | /items/0/article",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\", \"basis\": \"TARE\"} | unknown-code | /items/0/basis",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\", \"article\": \"VIAL\"} | article-not-applicable | /items/0/article",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"H87\", \"basis\": \"PURE\"} | basis-not-applicable | /items/0/basis",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\", \"packages\": {\"count\": 0, \"type\": \"CI\"}} | value-out-of-bounds | /items/0/packages/count",
                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\", \"packages\": {\"count\": 5, \"type\": \"QQ\"}} | unknown-code | /items/0/packages/type",
                "{\"quantity\": 1, \"unit\": \"KGM\"} | missing-value | /items/0/commodity",
                "null | missing-value | /items/0"
            })
    void a_line_that_does_not_fit(String line, String type, String pointer) {
        refused("officer.aktau", Reports.ofLine(line), 422, type, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"unit\": \"KILO\" | KGM,GRM",
                "\"unit\": \"a handful or two of them\" | KGM,GRM",
                "\"unit\": \"H87\", \"article\": \"Little bags, thrown away under the seat\" | VIAL,TABLET",
                "\"unit\": \"KGM\", \"basis\": \"with its packing\" | GROSS,NET",
                "\"unit\": \"KGM\", \"packages\": {\"count\": 1, \"type\": \"CARDBOARD BOX\"} | CI,BX"
            })
    void a_code_of_any_length_comes_with_those_that_are_allowed(String members, String allowed) {
        Suite.report(
                        "officer.aktau",
                        Reports.ofLine("{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, %s}".formatted(members)))
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].allowed", hasItems(allowed.split(",", -1)));
    }

    @Test
    void a_commodity_of_any_length_comes_with_the_address_of_the_catalogue() {
        Suite.report(
                        "officer.aktau",
                        Reports.ofLine("{\"commodity\": \"%s\", \"quantity\": 1, \"unit\": \"KGM\"}"
                                .formatted("brown heroin powder ".repeat(2000))))
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-commodity"))
                .body("violations[0].allowedAt", equalTo("/api/v1/commodities"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOLLAR", "usd", "XQX", "XTS", "XXX", "XAU", "DEM"})
    void a_currency_that_is_none_comes_with_the_address_of_the_list(String currency) {
        refused(
                        "officer.aktau",
                        Reports.ofLine(
                                "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\", \"goods\": {\"value\": {\"amount\": 5, \"currency\": \"%s\"}}}"
                                        .formatted(currency)),
                        422,
                        "unknown-code",
                        "/items/0/goods/value/currency")
                .body("violations[0].allowedAt", equalTo("/api/v1/code-lists/currencies"));
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-DOSTYK, checkpoint-not-served",
        "KZ-NOWHERE, unknown-checkpoint",
        "The seaport of Aktau and its customs checkpoint near the ferry, unknown-checkpoint"
    })
    void a_checkpoint_of_another_unit_comes_with_those_that_the_unit_served(String checkpoint, String type) {
        refused("officer.aktau", Reports.mercury().replace("KZ-AKTAU-MORPORT", checkpoint), 422, type, "/checkpoint")
                .body("violations[0].allowed", equalTo(List.of("KZ-AKTAU-MORPORT", "KZ-KURYK")));
    }

    @Test
    void a_next_unit_that_the_registry_does_not_have() {
        String report = Reports.mercury().replace("\"departure\"", "\"nextUnit\": \"NOWHERE\", \"departure\"");
        refused("officer.aktau", report, 422, "unknown-unit", "/route/nextUnit")
                .body("violations[0].allowedAt", equalTo("/api/v1/units"));
        Suite.as("officer.aktau")
                .body("{\"items\": [{\"key\": \"%s\", \"report\": %s}]}".formatted(Suite.newKey(), report))
                .post("/api/v1/seizures/batch")
                .then()
                .body("results.status", equalTo(List.of(422)))
                .body("results[0].problem.violations[0].pointer", equalTo("/route/nextUnit"));
    }

    @Test
    void a_country_that_does_not_exist() {
        refused(
                "officer.aktau",
                Reports.mercury().replace("\"KG\"", "\"ZZ\""),
                422,
                "unknown-code",
                "/route/transit/0");
    }

    @Test
    void every_wrong_value_is_named_in_one_answer() {
        String body = """
                {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-NOWHERE", "seizedOn": "2999-01-01",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 1, "unit": "KGM"},
                           {"commodity": "NO-SUCH", "quantity": -5, "unit": "KGM"}],
                 "transport": {"mode": "TELEPORT"}}""";
        isProblem(Suite.report("officer.aktau", body).then(), 422, "several-violations")
                .body("violations", hasSize(5))
                .body(
                        "violations.pointer",
                        hasItems(
                                "/seizedOn",
                                "/checkpoint",
                                "/items/1/commodity",
                                "/items/1/quantity",
                                "/transport/mode"));
    }

    @Test
    void a_field_that_does_not_exist() {
        refused(
                "officer.aktau",
                Reports.mercury().replace("\"basis\"", "\"bases\""),
                400,
                "unknown-field",
                "/items/0/bases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unit\": ", "not json", "{\"unit\": \"A\", \"unit\": \"B\"}", "{} {}"})
    void json_that_is_not_well_formed(String body) {
        isProblem(Suite.report("officer.aktau", body).then(), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void no_body_at_all(String body) {
        Suite.report("officer.aktau", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("missing-value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\u0007"})
    void text_that_cannot_be_stored(String escape) {
        refused(
                "officer.aktau",
                Reports.diazepam("0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a98").replace("sugar", "sugar" + escape),
                400,
                "malformed-value",
                "/narrative");
    }

    @Test
    void a_missing_key() {
        isProblem(
                        Suite.as("officer.aktau")
                                .body(Reports.mercury())
                                .post("/api/v1/seizures")
                                .then(),
                        400,
                        "idempotency-key-missing")
                .body("violations[0].header", equalTo("Idempotency-Key"));
    }

    @Test
    void a_key_that_is_none() {
        isProblem(
                Suite.as("officer.aktau")
                        .header("Idempotency-Key", "a key with blanks")
                        .body(Reports.mercury())
                        .post("/api/v1/seizures")
                        .then(),
                400,
                "malformed-parameter");
    }

    @Test
    void a_body_over_the_limit() {
        String body = Reports.mercury().replace("\"detection\"", " ".repeat(70_000) + "\"detection\"");
        isProblem(Suite.report("officer.aktau", body).then(), 413, "body-too-large");
    }

    @Test
    void a_body_over_the_limit_that_does_not_announce_its_length() {
        byte[] body = Reports.mercury()
                .replace("\"detection\"", " ".repeat(70_000) + "\"detection\"")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                ChunkedPost.send("/api/v1/seizures", Tokens.of("officer.aktau"), Suite.newKey(), body);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("https://portcontrol.org/problems/body-too-large"), answer.body());
    }

    @Test
    void a_body_in_another_media_type() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.of("officer.aktau"))
                        .header("Idempotency-Key", Suite.newKey())
                        .contentType(ContentType.XML)
                        .body("<seizure/>")
                        .post("/api/v1/seizures")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void no_token() {
        isProblem(
                given().contentType(ContentType.JSON)
                        .header("Idempotency-Key", Suite.newKey())
                        .body(Reports.mercury())
                        .post("/api/v1/seizures")
                        .then(),
                401,
                "not-authenticated");
    }

    @Test
    void an_expired_token() {
        isProblem(Suite.report("expired", Reports.mercury()).then(), 401, "not-authenticated");
    }

    @Test
    void a_token_that_somebody_made_up() {
        isProblem(
                given().auth()
                        .oauth2(Tokens.of("officer.aktau") + "x")
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", Suite.newKey())
                        .body(Reports.mercury())
                        .post("/api/v1/seizures")
                        .then(),
                401,
                "not-authenticated");
    }

    @Test
    void a_role_that_may_not_report() {
        isProblem(Suite.report("analyst", Reports.mercury()).then(), 403, "not-allowed");
    }

    @Test
    void an_address_or_method_that_does_not_exist() {
        isProblem(Suite.as("officer.aktau").get("/api/v1/nothing").then(), 404, "not-found");
        isProblem(Suite.as("officer.aktau").get("/api/v1/seizures/not-a-uuid").then(), 404, "not-found");
        isProblem(Suite.as("officer.aktau").delete("/api/v1/seizures").then(), 405, "method-not-allowed");
        isProblem(
                given().auth()
                        .oauth2(Tokens.of("officer.aktau"))
                        .accept("image/png")
                        .get("/api/v1/seizures")
                        .then(),
                406,
                "not-acceptable");
    }
}
