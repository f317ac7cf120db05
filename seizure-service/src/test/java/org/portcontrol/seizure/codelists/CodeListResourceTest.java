package org.portcontrol.seizure.codelists;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class CodeListResourceTest {

    private static ValidatableResponse in(String language, String path) {
        return Suite.as("officer.aktau")
                .header("Accept-Language", language)
                .get("/api/v1/code-lists" + path)
                .then();
    }

    @Test
    void the_index_tells_the_version_of_every_list() {
        in("en", "")
                .statusCode(200)
                .body("items.name", hasItems("transport-modes", "units-of-measure", "countries", "currencies"))
                .body("items.version", everyItem(notNullValue()))
                .body("items.find { it.name == 'transport-modes' }.title", equalTo("Mode of transport"))
                .body("items.find { it.name == 'transport-modes' }.entries", equalTo(10))
                .body("items.find { it.name == 'transport-modes' }.standard", equalTo("UN/ECE Recommendation 19"));
    }

    @Test
    void labels_come_in_the_language_of_the_phone() {
        in("ru-KZ, en;q=0.5", "/transport-modes")
                .statusCode(200)
                .header("Content-Language", "ru")
                .header("Vary", "Accept-Language")
                .body("title", equalTo("Вид транспорта"))
                .body("since", nullValue())
                .body("items", hasSize(10))
                .body("items.find { it.code == 'ROAD' }.label", equalTo("Автомобильный"))
                .body("items.find { it.code == 'ROAD' }.labels.en", equalTo("Road"))
                .body("items.find { it.code == 'ROAD' }.standardCode", equalTo("3"))
                .body("items.find { it.code == 'ROAD' }.tags", equalTo(java.util.List.of("land")));
        in("tg", "/transport-modes")
                .header("Content-Language", "en")
                .body("items.find { it.code == 'ROAD' }.label", equalTo("Road"));
    }

    @Test
    void a_phone_is_sent_nothing_until_the_list_or_its_own_language_changes() {
        String tag = in("ru", "/transport-modes").extract().header("ETag");
        Suite.as("officer.aktau")
                .header("Accept-Language", "ru")
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists/transport-modes")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Content-Language", "ru");
        Suite.as("officer.aktau")
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists/transport-modes")
                .then()
                .statusCode(200);
        String index = in("ru", "").extract().header("ETag");
        Suite.as("officer.aktau")
                .header("Accept-Language", "ru")
                .header("If-None-Match", index)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transport-modes", "countries"})
    void a_phone_that_holds_the_version_gets_no_entries(String list) {
        String version = in("en", "/" + list).extract().path("version");
        in("en", "/" + list + "?since=" + version)
                .statusCode(200)
                .body("since", equalTo(version))
                .body("version", equalTo(version))
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-01-01", "1.0", "jdk-11.0.2"})
    void a_phone_that_holds_what_nobody_gave_out_gets_the_whole_list(String held) {
        in("en", "/countries?since=" + held)
                .statusCode(200)
                .body("since", nullValue())
                .body("items.code", hasItem("KZ"))
                .body("items.size()", is(not(0)));
    }

    @Test
    void a_list_that_does_not_exist_is_not_found() {
        in("en", "/colours")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/not-found"));
    }
}
