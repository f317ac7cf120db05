package org.portcontrol.seizure.catalogue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class CommodityResourceTest {

    private static ValidatableResponse asked(String parameter, Object value) {
        return Suite.as("officer.aktau")
                .queryParam(parameter, value)
                .get("/api/v1/commodities")
                .then();
    }

    @Test
    void a_phone_asks_again_and_is_sent_nothing_until_there_is_a_new_version() {
        String tag = Suite.as("officer.aktau")
                .get("/api/v1/commodities")
                .then()
                .statusCode(200)
                .body("since", nullValue())
                .body("items.findAll { !it.code.startsWith('LOC-') }", hasSize(418))
                .extract()
                .header("ETag");
        Suite.as("officer.aktau")
                .header("If-None-Match", tag)
                .get("/api/v1/commodities")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void an_entry_tells_everything_a_phone_needs_to_search_and_check_offline() {
        Suite.as("officer.aktau")
                .get("/api/v1/commodities/TOX-MERCURY")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2026-11-25\""))
                .body("name", equalTo("Mercury, metallic"))
                .body("names.en", equalTo("Mercury, metallic"))
                .body("aliases", hasItems("Mercury", "Quicksilver"))
                .body("dimensions", equalTo(List.of("MASS", "VOLUME", "COUNT")))
                .body("changedIn", equalTo("2026-11-25"))
                .body("validTo", nullValue());
    }

    @Test
    void it_is_searched_by_category_name_and_cas_number() {
        asked("category", "TOXIC_CHEMICAL")
                .body("items.category", everyItem(equalTo("TOXIC_CHEMICAL")))
                .body("items.code", hasItem("TOX-MERCURY"))
                .body("items.matched", everyItem(nullValue()));
        asked("text", "7439-97-6")
                .body("items[0].code", equalTo("TOX-MERCURY"))
                .body("items[0].matched.by", equalTo("CAS"));
        asked("cas", "7439976").body("items.code", equalTo(List.of("TOX-MERCURY")));
        asked("hs", "2805")
                .body("items.code", hasItem("TOX-MERCURY"))
                .body("items.hsCode", everyItem(startsWith("2805")));
        asked("hs", "2805.40").body("items.hsCode", everyItem(startsWith("280540")));
    }

    @Test
    void an_alias_is_found_and_told_and_the_best_comes_first() {
        asked("text", "quicksilver")
                .body("items[0].code", equalTo("TOX-MERCURY"))
                .body("items[0].name", equalTo("Mercury, metallic"))
                .body("items[0].matched.by", equalTo("ALIAS"))
                .body("items[0].matched.text", equalTo("Quicksilver"));
        asked("text", "Subutex buprenorph").body("items[0].matched.by", equalTo("IDS_LABEL"));
        asked("text", "a").body("items.size()", lessThanOrEqualTo(50));
        Suite.as("officer.aktau")
                .queryParam("text", "fentanyl")
                .queryParam("category", "NARCOTIC_DRUG")
                .queryParam("limit", 2)
                .get("/api/v1/commodities")
                .then()
                .body("items", hasSize(2))
                .body("items[0].code", equalTo("NAR-FENTANYL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cas   | 439-15-5   | does not follow",
                "cas   | 8/3/72     | CAS number",
                "hs    | 2          | two to ten digits",
                "hs    | mercury    | two to ten digits",
                "onDay | yesterday  | calendar date",
                "onDay | 2026-02-30 | calendar date",
                "limit | 0          | 1 to 200"
            })
    void a_parameter_that_cannot_be_read_is_refused_by_its_name(String parameter, String value, String detail) {
        asked(parameter, value)
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-parameter"))
                .body("violations[0].parameter", equalTo(parameter))
                .body("violations[0].detail", containsString(detail));
    }

    @Test
    void a_text_that_is_longer_than_any_name_is_refused() {
        asked("text", "mercury ".repeat(25)).statusCode(200);
        asked("text", "mercury ".repeat(25) + "x")
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-parameter"))
                .body("violations[0].parameter", equalTo("text"))
                .body("violations[0].detail", containsString("200"));
    }

    @Test
    void a_phone_that_holds_the_version_gets_no_entries() {
        String version = asked("limit", 1).extract().path("version");
        asked("since", version)
                .statusCode(200)
                .body("since", equalTo(version))
                .body("version", equalTo(version))
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "2026-11-25.999999", "1.0", "null"})
    void a_phone_that_holds_what_nobody_gave_out_gets_the_whole_catalogue(String held) {
        asked("since", held).statusCode(200).body("since", nullValue()).body("items.size()", greaterThan(417));
    }

    @Test
    void a_commodity_that_does_not_exist_is_not_found() {
        Suite.as("analyst")
                .get("/api/v1/commodities/TOX-QUICKSILVER")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
