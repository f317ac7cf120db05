package org.portcontrol.registry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BrowsingTest {

    @Test
    void paging_walks_the_list_in_order_without_gap_or_repetition() {
        List<String> atOnce = codes("checkpoints", Map.of("country", "TR", "limit", "200"));

        List<String> walked = walk("checkpoints", Map.of("country", "TR", "limit", "3"));

        assertEquals(
                List.of(
                        "TR-AMBARLI",
                        "TR-HOPA",
                        "TR-ISKENDERUN",
                        "TR-ISTANBUL",
                        "TR-KAPIKULE",
                        "TR-MERSIN",
                        "TR-TRABZON"),
                walked);
        assertEquals(atOnce, walked);
    }

    @Test
    void rows_that_arrive_during_a_walk_shift_nothing() {
        String next = RegistryApi.list("checkpoints", Map.of("country", "AF", "limit", "2"))
                .path("next");
        RegistryApi.register(
                "checkpoints",
                aCheckpoint().with("code", "AF-AAA").with("country", "AF").with("names", Map.of("en", "Early")));

        JsonPath second = RegistryApi.list("checkpoints", Map.of("country", "AF", "limit", "2", "cursor", next))
                .jsonPath();

        assertThat(second.getList("items.code"), contains("AF-KABUL", "AF-SHERKHAN-BANDAR"));
    }

    @Test
    void the_last_slice_has_no_next() {
        RegistryApi.list("units", Map.of("country", "AZ"))
                .then()
                .statusCode(200)
                .body("items.code", contains("AZ-ALAT-PCU"))
                .body("next", nullValue());
    }

    @Test
    void alat_is_found_in_both_countries() {
        assertThat(codes("checkpoints", Map.of("text", "Alat")), containsInAnyOrder("AZ-ALAT", "UZ-ALAT"));
        assertThat(codes("units", Map.of("text", "alat")), containsInAnyOrder("AZ-ALAT-PCU", "UZ-ALAT-PCU"));
    }

    @ParameterizedTest
    @CsvSource({
        "checkpoints, нижний ПЯНДЖ, TJ-NIZHNIY-PANJ",
        "checkpoints, Nijniy Pyandj, TJ-NIZHNIY-PANJ",
        "checkpoints, panji poyon, TJ-NIZHNIY-PANJ",
        "checkpoints, MORPORT, KZ-AKTAU-MORPORT",
        "units, актау, KZ-AKTAU-PCU",
        "units, nizhny pyanj, TJ-NIZHNIY-PANJ-PCU",
        "countries, ТАДЖИК, TJ",
        "countries, kaz, KZ"
    })
    void a_place_is_found_by_any_of_its_names_in_whatever_case(String collection, String text, String code) {
        assertThat(codes(collection, Map.of("text", text)), hasItem(code));
    }

    @Test
    void search_takes_every_character_for_itself() {
        assertThat(codes("units", Map.of("text", "%")), is(empty()));
        assertThat(codes("units", Map.of("text", "KZ_AKTAU")), is(empty()));
        assertThat(codes("units", Map.of("text", "!")), is(empty()));
        assertThat(codes("units", Map.of("text", "' or '1'='1")), is(empty()));
    }

    @Test
    void filters_narrow_the_list_together() {
        Body planned = aUnit().with("status", "PLANNED");
        RegistryApi.register("units", planned);

        assertThat(codes("units", Map.of("kind", "ACCU")), contains("KZ-ALMATY-ACCU", "UZ-TASHKENT-ACCU"));
        assertThat(codes("units", Map.of("kind", "ACCU", "country", "UZ")), contains("UZ-TASHKENT-ACCU"));
        assertThat(codes("units", Map.of("status", "SUSPENDED", "country", "AF")), contains("AF-KABUL-PCU"));
        assertThat(codes("units", Map.of("status", "PLANNED", "text", planned.code())), contains(planned.code()));
        assertThat(
                codes("checkpoints", Map.of("type", "AIRPORT", "country", "UZ")),
                contains("UZ-NAVOI-APT", "UZ-TASHKENT-APT-AVIAYUKLAR"));
        assertThat(codes("checkpoints", Map.of("status", "CLOSED", "country", "TR")), is(empty()));
        assertThat(codes("countries", Map.of("status", "ACTIVE")), hasItems("AF", "AZ", "KG", "KZ", "TJ", "TM"));
        assertThat(codes("countries", Map.of("status", "CLOSED")), not(hasItem("KZ")));
    }

    @Test
    void the_list_shows_entries_as_get_shows_them() {
        Map<String, Object> listed =
                RegistryApi.list("checkpoints", Map.of("text", "KZ-KURYK")).path("items[0]");

        assertEquals(RegistryApi.get("checkpoints", "KZ-KURYK").path(""), listed);
    }

    @ParameterizedTest
    @CsvSource({
        "units, limit, 0",
        "units, limit, 201",
        "units, limit, ten",
        "units, status, OPEN",
        "units, kind, SEAPORT",
        "checkpoints, status, OPEN",
        "checkpoints, type, PCU",
        "countries, status, OPEN"
    })
    void refuses_a_parameter_that_means_nothing(String collection, String parameter, String value) {
        RegistryApi.list(collection, Map.of(parameter, value))
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-parameter"))
                .body("violations.parameter", contains(parameter));
    }

    @Test
    void refuses_a_cursor_of_another_list() {
        String next = RegistryApi.list("checkpoints", Map.of("country", "TR", "limit", "2"))
                .path("next");
        byte[] own = Base64.getUrlDecoder()
                .decode(RegistryApi.list("checkpoints", Map.of("limit", "1")).<String>path("next"));
        own[own.length - 1] = 0;
        String withNul = Base64.getUrlEncoder().encodeToString(own);

        for (Map<String, String> parameters : List.of(
                Map.of("country", "KZ", "cursor", next), Map.of("cursor", "rubbish!"), Map.of("cursor", withNul))) {
            RegistryApi.list("checkpoints", parameters)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/malformed-cursor"));
        }
        RegistryApi.list("units", Map.of("country", "TR", "cursor", next))
                .then()
                .statusCode(400);
    }

    @Test
    void an_unchanged_entry_is_not_sent_again() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        var unchanged =
                RegistryApi.as("partner").header("If-None-Match", "\"1\"").get("/api/v1/units/" + unit.code());
        RegistryApi.change("units", 1, unit.with("status", "SUSPENDED"));
        var changed = RegistryApi.as("partner").header("If-None-Match", "\"1\"").get("/api/v1/units/" + unit.code());

        unchanged.then().statusCode(304).header("ETag", "\"1\"");
        changed.then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String collection : List.of("countries", "units", "checkpoints")) {
            RegistryApi.get(collection, "XX").then().statusCode(404).body("type", endsWith("/not-found"));
        }
    }

    private static List<String> codes(String collection, Map<String, String> parameters) {
        return RegistryApi.list(collection, parameters).path("items.code");
    }

    private static List<String> walk(String collection, Map<String, String> filter) {
        List<String> walked = new ArrayList<>();
        Map<String, String> parameters = new HashMap<>(filter);
        do {
            JsonPath slice = RegistryApi.list(collection, parameters).jsonPath();
            walked.addAll(slice.getList("items.code"));
            parameters.put("cursor", slice.getString("next"));
        } while (parameters.get("cursor") != null);
        return walked;
    }
}
