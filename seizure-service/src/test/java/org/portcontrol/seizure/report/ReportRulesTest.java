package org.portcontrol.seizure.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** What a full report may say, and what contradicts itself. */
@QuarkusTest
@ExtendWith(Places.class)
class ReportRulesTest {

    private static final String SHORT_FORM = """
            {"unit":"KZ-AKTAU-PCU","checkpoint":"KZ-AKTAU-MORPORT","seizedOn":"2017-07-14","items":\
            [{"commodity":"TOX-MERCURY","quantity":20063,"unit":"KGM"}]}""";

    private static Response reportWith(String members) {
        return Suite.report(
                "officer.aktau", Reports.ofQuantity("1").replaceFirst("\\{", "{" + members.replace("$", "\\$") + ","));
    }

    @Test
    void the_short_form_and_its_answer_are_under_a_kilobyte() {
        Response answer = Suite.report("officer.aktau", SHORT_FORM);
        answer.then().statusCode(201);
        assertTrue(SHORT_FORM.getBytes(StandardCharsets.UTF_8).length < 1000);
        assertTrue(answer.asByteArray().length < 1000, answer.asString());
        assertTrue(
                Suite.report("officer.aktau", Reports.mercury()).asByteArray().length < 1000,
                "the founding case of Aktau, too");
    }

    @Test
    void a_container_may_be_written_as_it_is_painted_and_is_kept_as_the_standard_writes_it() {
        Response taken = reportWith("\"transport\": {\"containers\": [\"csqu 305438-3\", \"CSQU3054383\"]}");
        taken.then().statusCode(201);
        Suite.as("officer.aktau")
                .get("/api/v1/seizures/" + taken.path("id"))
                .then()
                .body("transport.containers", equalTo(List.of("CSQU3054383")));
    }

    @Test
    void a_moment_may_be_as_far_ahead_as_the_clock_of_a_device() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        reportOf(now.plusMinutes(50)).then().statusCode(201);
        // The day has begun at its own place, but the moment has not come.
        Response refused = reportOf(now.plusMinutes(70));
        refused.then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/date-in-future"))
                .body("violations.pointer", hasItem("/seizedAt"));
    }

    private static Response reportOf(OffsetDateTime moment) {
        return Suite.report("officer.aktau", """
                {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedAt": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 1, "unit": "KGM"}]}""".formatted(moment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"seizedAt\": \"2017-07-15T01:00:00+05:00\"' | contradicting-values | /seizedAt",
                "'\"seizedAt\": \"2999-07-14T01:00:00+05:00\"' | several-violations | /seizedAt",
                "'\"seizedAt\": \"2017-07-14T01:00:00+05:00\", \"detectedAt\": \"2017-07-14T02:00:00+05:00\"' | contradicting-values | /detectedAt",
                "'\"site\": {\"position\": {\"latitude\": 91, \"longitude\": 0}}' | value-out-of-bounds | /site/position/latitude",
                "'\"site\": {\"position\": {\"latitude\": 0, \"longitude\": 180.5}}' | value-out-of-bounds | /site/position/longitude",
                "'\"site\": {\"position\": {\"latitude\": 0}}' | missing-value | /site/position/longitude",
                "'\"site\": {\"type\": \"HARBOUR\"}' | unknown-code | /site/type",
                "'\"transport\": {\"mode\": \"ON_FOOT\", \"vehicle\": \"TRUCK\"}' | contradicting-values | /transport/vehicle",
                "'\"transport\": {\"containers\": [\"CSQU3054383\", \"CSQU3054384\"]}' | invalid-container-number | /transport/containers/1",
                "'\"transport\": {\"containers\": [\"CSQU305438\"]}' | invalid-container-number | /transport/containers/0",
                "'\"transport\": {\"flag\": \"XX\"}' | unknown-code | /transport/flag",
                "'\"transport\": {\"documents\": [{\"type\": \"LETTER\", \"number\": \"1\"}]}' | unknown-code | /transport/documents/0/type",
                "'\"transport\": {\"documents\": [{\"type\": \"CMR\", \"number\": \" \"}]}' | missing-value | /transport/documents/0/number",
                "'\"route\": {\"direction\": \"SIDEWAYS\"}' | unknown-code | /route/direction",
                "'\"route\": {\"origin\": \"ZZ\"}' | unknown-code | /route/origin",
                "'\"concealment\": {\"place\": \"POCKET\"}' | unknown-code | /concealment/place",
                "'\"concealment\": {\"place\": \"NOT_CONCEALED\", \"method\": \"SWALLOWED\"}' | contradicting-values | /concealment/method",
                "'\"coverLoad\": {\"hsCode\": \"1701.99\"}' | invalid-hs-code | /coverLoad/hsCode",
                "'\"coverLoad\": {\"hsCode\": \"17019\"}' | invalid-hs-code | /coverLoad/hsCode",
                "'\"persons\": {\"detained\": 1, \"male\": 1, \"female\": 1}' | contradicting-values | /persons/detained",
                "'\"persons\": {\"detained\": 1, \"nationalities\": [{\"country\": \"TJ\", \"count\": 2}]}' | contradicting-values | /persons/detained",
                "'\"persons\": {\"detained\": -1}' | value-out-of-bounds | /persons/detained",
                "'\"persons\": {\"names\": [\"X\"], \"detained\": 1}' | unknown-field | /persons/names",
                "'\"disposal\": {\"kind\": \"EATEN\"}' | unknown-code | /disposal/kind",
                "'\"disposal\": {\"kind\": \"DESTROYED\", \"on\": \"2017-07-13\"}' | contradicting-values | /disposal/on",
                "'\"references\": [{\"system\": \"CEN\", \"ref\": \"\"}]' | missing-value | /references/0/ref",
                "'\"sharing\": \"PURPLE\"' | unknown-code | /sharing",
                "'\"submission\": {\"channel\": \"PIGEON\"}' | unknown-code | /submission/channel",
                "'\"place\": \"Somewhere\"' | value-out-of-bounds | /place",
                "'\"seizedAt\": \"yesterday\"' | malformed-value | /seizedAt",
                "'\"seizedAt\": \"2017-07-14T01:00:00\"' | malformed-value | /seizedAt"
            })
    void refuses_what_cannot_be_with_the_place_and_a_cure(String members, String slug, String pointer) {
        long before = Suite.count("select count(*) from seizure");
        Response refused = reportWith(members);
        assertTrue(List.of(400, 422).contains(refused.statusCode()), refused.asString());
        refused.then()
                .body("type", equalTo("https://portcontrol.org/problems/" + slug))
                .body("violations.pointer", hasItem(pointer));
        List<String> cures = refused.path("violations.cure");
        assertTrue(cures.stream().noneMatch(String::isBlank));
        assertEquals(before, Suite.count("select count(*) from seizure"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"goods\": {\"purity\": 101}' | value-out-of-bounds | /items/0/goods/purity",
                "'\"goods\": {\"purity\": 0}' | value-out-of-bounds | /items/0/goods/purity",
                "'\"goods\": {\"value\": {\"amount\": 5, \"currency\": \"DOLLAR\"}}' | unknown-code | /items/0/goods/value/currency",
                "'\"goods\": {\"value\": {\"amount\": -5, \"currency\": \"USD\"}}' | value-out-of-bounds | /items/0/goods/value/amount",
                "'\"goods\": {\"value\": {\"amount\": 5}}' | missing-value | /items/0/goods/value/currency",
                "'\"line\": 2' | unknown-line | /items/0/line"
            })
    void refuses_what_a_line_cannot_say(String members, String slug, String pointer) {
        Suite.report(
                        "officer.aktau",
                        Reports.ofLine("{%s, \"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\"}"
                                .formatted(members)))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/" + slug))
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void refuses_hectares_of_mercury_and_tells_the_units_that_make_sense() {
        Suite.report(
                        "officer.aktau",
                        Reports.ofLine("{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"HAR\"}"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/dimension-not-applicable"))
                .body("violations[0].pointer", equalTo("/items/0/unit"))
                .body("violations[0].allowed", hasItems("KGM", "LTR"));
    }

    @Test
    void a_refused_code_comes_with_the_allowed_ones() {
        reportWith("\"sharing\": \"PURPLE\"")
                .then()
                .statusCode(422)
                .body("violations[0].allowed", equalTo(List.of("RED", "AMBER", "GREEN", "CLEAR")));
    }

    @Test
    void the_day_may_be_told_by_the_moment_alone_at_the_offset_of_the_place() {
        Suite.report(
                        "officer.aktau",
                        SHORT_FORM.replace("\"seizedOn\":\"2017-07-14\"", "\"seizedAt\":\"2017-07-01T00:30:00+05:00\""))
                .then()
                .statusCode(201)
                .body("seizedOn", equalTo("2017-07-01"));
    }

    @Test
    void a_report_without_day_and_moment_is_refused() {
        Suite.report("officer.aktau", SHORT_FORM.replace("\"seizedOn\":\"2017-07-14\",", ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/missing-value"))
                .body("violations.pointer", hasItem("/seizedOn"));
    }

    @Test
    void a_record_is_amber_unless_it_is_told_otherwise() {
        Suite.report("officer.aktau", SHORT_FORM).then().body("sharing", equalTo("AMBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSQU3054383", "TEMU1234565", "MSKU0000006"})
    void takes_container_numbers_whose_check_digit_is_right(String number) {
        reportWith("\"transport\": {\"containers\": [\"" + number + "\"]}")
                .then()
                .statusCode(201);
    }
}
