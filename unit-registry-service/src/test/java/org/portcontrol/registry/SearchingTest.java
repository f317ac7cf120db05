package org.portcontrol.registry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aUnit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.registry.places.SpellAgain;

@QuarkusTest
class SearchingTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SpellAgain spellAgain;

    /** A text that somebody writes, and the place that is meant. */
    private record Asked(String text, String country, String meant) {

        static Asked of(String line) {
            String[] cells = line.split("\t", -1);
            return new Asked(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2]);
        }
    }

    @Test
    void at_least_nineteen_of_twenty_spellings_find_their_place_first() throws IOException {
        List<Asked> asked = spellings();
        List<String> missed = new ArrayList<>();
        for (Asked one : asked) {
            String first = RegistryApi.search("checkpoints", parameters(one)).path("items[0].checkpoint.code");
            if (!one.meant().equals(first)) {
                missed.add(one + " -> " + first);
            }
        }
        assertTrue(asked.size() >= 200, asked.size() + " spellings");
        assertTrue(missed.size() * 20 <= asked.size(), missed.size() + " of " + asked.size() + " missed: " + missed);
    }

    @ParameterizedTest
    @CsvSource({"Nijniy Pyandj", "Nizhniy Panj", "Нижний Пяндж", "Panji Poyon"})
    void the_tajik_bridge_is_one_place_and_the_answer_says_which_name_matched(String text) {
        RegistryApi.search("checkpoints", Map.of("text", text))
                .then()
                .body("items[0].checkpoint.code", equalTo("TJ-NIZHNIY-PANJ"))
                .body("items[0].matched", equalTo(text))
                .body("items[0].score", equalTo(1.0f))
                .body("items[0]", not(hasKey("distanceMetres")));
        RegistryApi.search("units", Map.of("text", text))
                .then()
                .body("items[0].unit.code", equalTo("TJ-NIZHNIY-PANJ-PCU"));
    }

    @Test
    void alat_is_told_apart_by_country() {
        assertThat(first("Alat", "AZ"), equalTo("AZ-ALAT"));
        assertThat(first("Alat", "UZ"), equalTo("UZ-ALAT"));
        assertThat(first("Alat UZ", null), equalTo("UZ-ALAT"));
        assertThat(first("Alat, Uzbekistan", null), equalTo("UZ-ALAT"));
        assertThat(first("Алят (Азербайджан)", null), equalTo("AZ-ALAT"));
        assertEquals(
                new TreeSet<>(List.of("AZ-ALAT", "UZ-ALAT")),
                new TreeSet<>(codes(Map.of("text", "Alat", "limit", "2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "Ələt dəniz limanı, AZ-ALAT",
        "Olot chegara bojxona posti, UZ-ALAT",
        "Dry port of Altyn-Kol, KZ-ALTYNKOL"
    })
    void what_kind_of_place_it_is_may_be_said_in_any_language(String text, String code) {
        assertThat(first(text, null), equalTo(code));
    }

    @Test
    void a_kind_of_place_alone_finds_places_of_the_kind() {
        assertThat(
                codes(Map.of("text", "dry port", "country", "KG")), hasItems("KG-BISHKEK-DRYPORT", "KG-OSH-DRYPORT"));
    }

    @Test
    void a_place_is_found_by_its_unlocode_and_by_its_code() {
        assertThat(first("KZAAU", null), equalTo("KZ-AKTAU-MORPORT"));
        assertThat(first("kz aau", null), equalTo("KZ-AKTAU-MORPORT"));
        assertThat(first("TR-HOPA", null), equalTo("TR-HOPA"));
    }

    @Test
    void what_is_renamed_is_found_by_its_new_name_only() {
        Body unit = aUnit().with("names", Map.of("en", "Quibblegate"));
        RegistryApi.register("units", unit);

        RegistryApi.change("units", 1, unit.with("names", Map.of("en", "Zanderfield")));

        RegistryApi.search("units", Map.of("text", "Quibblegate"))
                .then()
                .body("items.unit.code", not(hasItem(unit.code())));
        RegistryApi.search("units", Map.of("text", "Zanderfeld"))
                .then()
                .body("items[0].unit.code", equalTo(unit.code()));
    }

    @Test
    void a_closed_place_stands_behind_an_open_one_of_the_same_name() {
        Body closed = aCheckpoint().with("names", Map.of("en", "Wolkenheim"));
        RegistryApi.register("checkpoints", closed);
        RegistryApi.close("checkpoints", closed.code(), 1, "2020-01-31");
        Body open = aCheckpoint().with("names", Map.of("en", "Wolkenheim"));
        RegistryApi.register("checkpoints", open).then().statusCode(201);

        assertThat(codes(Map.of("text", "Wolkenheim")), contains(open.code(), closed.code()));
    }

    @Test
    void what_is_near_is_found_the_nearest_first() {
        RegistryApi.search("checkpoints", Map.of("near", "37.19,68.60", "radius", "50"))
                .then()
                .body("items.checkpoint.code", contains("TJ-NIZHNIY-PANJ", "AF-SHERKHAN-BANDAR"))
                .body("items[0].distanceMetres", equalTo(0))
                // One minute of latitude and the same of longitude there: 1,112 m and 886 m.
                .body("items[1].distanceMetres", equalTo(1422))
                .body("items[0]", not(hasKey("matched")));
        RegistryApi.search("checkpoints", Map.of("near", "37.19,68.60", "radius", "1"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_circle_may_cross_the_date_line_and_hold_a_pole() {
        RegistryApi.register("countries", Body.aCountry("FJ"));
        Body fiji = Body.aCheckpointIn("FJ").with("position", Map.of("latitude", -17, "longitude", 179.9));
        RegistryApi.register("checkpoints", fiji);

        assertThat(codes(Map.of("near", "-17,-179.9", "radius", "30", "country", "FJ")), contains(fiji.code()));
        assertThat(codes(Map.of("near", "-17,-179.9", "radius", "20", "country", "FJ")), empty());
        assertThat(codes(Map.of("near", "89.9,0", "radius", "5000", "country", "KZ")), hasItem("KZ-DOSTYK"));
    }

    @Test
    void a_text_and_a_circle_narrow_each_other() {
        assertThat(codes(Map.of("text", "Alat", "near", "39.4,63.8", "radius", "20")), contains("UZ-ALAT"));
    }

    @Test
    void what_means_nothing_finds_nothing() {
        assertThat(codes(Map.of("text", "qqqqxxxzzz")), empty());
        assertThat(codes(Map.of("near", "0,0", "radius", "1")), empty());
    }

    @ParameterizedTest
    @CsvSource({
        "checkpoints, text, ' '",
        "checkpoints, text, '%'",
        "checkpoints, near, '91,0'",
        "checkpoints, near, '1'",
        "checkpoints, near, '1,2,3'",
        "checkpoints, near, 'NaN,0'",
        "checkpoints, radius, '0'",
        "checkpoints, radius, '5001'",
        "checkpoints, limit, '0'",
        "units, text, ''"
    })
    void refuses_a_parameter_that_means_nothing(String collection, String parameter, String value) {
        Map<String, String> parameters = new HashMap<>(
                collection.equals("units") ? Map.of("text", "Alat") : Map.of("text", "Alat", "near", "1,1"));
        parameters.put(parameter, value);
        RegistryApi.search(collection, parameters)
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-parameter"))
                .body("violations.parameter", contains(parameter));
    }

    @Test
    void a_search_takes_two_statements_however_much_it_finds() throws SQLException {
        long before = statements();

        RegistryApi.search("checkpoints", Map.of("text", "port", "near", "43,51", "radius", "5000"))
                .then()
                .body("items.size()", greaterThan(1));

        assertEquals(2, statements() - before);
    }

    @Test
    void what_was_spelt_under_older_rules_is_spelt_again() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update spelling set rules = 0, sound = 'nothing' where code = 'TR-MERSIN'");
            statement.execute("delete from spelling where code = 'TR-TRABZON'");
        }
        assertEquals(2, spellAgain.handle());
        assertEquals(0, spellAgain.handle());
        assertThat(first("Mersyn", null), equalTo("TR-MERSIN"));
        assertThat(first("Трабзон", null), equalTo("TR-TRABZON"));
    }

    private long statements() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(sum(calls), 0) from pg_stat_statements"
                        + " where dbid = (select oid from pg_database where datname = current_database())"
                        + " and query ~ '(spelling|from checkpoint)' and query !~ 'pg_stat_statements'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, String> parameters(Asked asked) {
        return asked.country() == null
                ? Map.of("text", asked.text())
                : Map.of("text", asked.text(), "country", asked.country());
    }

    private static String first(String text, String country) {
        return RegistryApi.search("checkpoints", parameters(new Asked(text, country, null)))
                .path("items[0].checkpoint.code");
    }

    private static List<String> codes(Map<String, String> parameters) {
        return RegistryApi.search("checkpoints", parameters).path("items.checkpoint.code");
    }

    private static List<Asked> spellings() throws IOException {
        try (InputStream file = SearchingTest.class.getResourceAsStream("/spellings.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Asked::of)
                    .toList();
        }
    }
}
