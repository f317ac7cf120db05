package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoadingTest {

    private static final String HEADINGS =
            "code,country,type,name_en,name_ru,aliases,unlocode,latitude,longitude,status,since,until,note,revision\n";

    @Test
    void a_table_registers_what_is_new_and_changes_what_differs() {
        Body old = aCheckpoint();
        RegistryApi.register("checkpoints", old);
        Body same = aCheckpoint();
        RegistryApi.register("checkpoints", same);
        String name = old.code() + " crossing";
        String table = HEADINGS
                + "KZ-LOADED-1,KZ,RAIL,Loaded one,Первый,Uno; Eins,KZAB2,43.650,-51.15,,2001-01-01,,\"Two\nlines\",\n"
                + old.code() + ",KZ,ROAD," + name + ",,,,,,ACTIVE,,,Two lanes,1\n"
                + same.code() + ",KZ,ROAD," + same.code().substring(3) + " crossing,,,,,,ACTIVE,,,,\n";

        RegistryApi.load("checkpoints", table, false)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("registered", equalTo(1))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("refused", equalTo(0))
                .body("rows.line", contains(2, 4, 5))
                .body("rows.code", contains("KZ-LOADED-1", old.code(), same.code()))
                .body("rows.outcome", contains("REGISTERED", "CHANGED", "UNCHANGED"));

        RegistryApi.get("checkpoints", "KZ-LOADED-1")
                .then()
                .body("names.ru", equalTo("Первый"))
                .body("aliases", contains("Uno", "Eins"))
                .body("position.longitude", equalTo(-51.15f))
                .body("since", equalTo("2001-01-01"))
                .body("note", equalTo("Two\nlines"));
        RegistryApi.history("checkpoints", old.code())
                .then()
                .body("items.recordedBy", contains("registrar", "registrar"))
                .body("items[1].state.note", equalTo("Two lanes"));
        assertEquals(1, Topics.awaitEvents("checkpoints.v1", "KZ-LOADED-1", 1).size());
        RegistryApi.load("checkpoints", table.replace("Two lanes,1", "Two lanes,"), false)
                .then()
                .body("unchanged", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoints", "units"})
    void what_was_exported_is_loaded_again_without_a_change(String collection) {
        Response table = RegistryApi.export(collection, Map.of());

        RegistryApi.load(collection, new String(table.asByteArray(), StandardCharsets.UTF_8), true)
                .then()
                .statusCode(200)
                .body("rows.outcome", everyItem(equalTo("UNCHANGED")));
    }

    @Test
    void units_are_loaded_with_what_they_serve() {
        RegistryApi.load("units", """
                        code,country,kind,name_en,status,checkpoints
                        KZ-LOADED-PCU,KZ,PCU,Loaded unit,PLANNED,KZ-KURYK 2018-01-01/..; KZ-DOSTYK; KZ-KHORGOS ../2019-12-31
                        """, false).then().statusCode(200).body("registered", equalTo(1));

        RegistryApi.get("units", "KZ-LOADED-PCU")
                .then()
                .body("checkpoints.checkpoint", contains("KZ-KURYK", "KZ-DOSTYK", "KZ-KHORGOS"))
                .body("checkpoints.from", contains("2018-01-01", null, null))
                .body("checkpoints.to", contains(null, null, "2019-12-31"));
    }

    @Test
    void a_dry_run_tells_the_same_and_stores_nothing() {
        String table = HEADINGS + "KZ-DRY-1,KZ,RAIL,Dry one,,,,,,,,,,\nKZ-DRY-2,KZ,RAIL,Dry two,,,,,,,,,,\n";

        RegistryApi.load("checkpoints", table, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("registered", equalTo(2));

        RegistryApi.get("checkpoints", "KZ-DRY-1").then().statusCode(404);
        RegistryApi.load("checkpoints", table, false).then().body("registered", equalTo(2));
        assertEquals(
                List.of("org.portcontrol.checkpoint.registered.v1"),
                Topics.awaitEvents("checkpoints.v1", "KZ-DRY-1", 1).stream()
                        .map(Topics.Event::type)
                        .toList());
    }

    @Test
    void one_refused_row_and_nothing_is_stored_and_every_row_is_told() {
        String table = HEADINGS
                + "KZ-HALF-1,KZ,RAIL,Half one,,,,,,,,,,\n"
                + "KZ-HALF-2,UZ,SHIP,,,,KZ1,91,x,,1 April,,,\n"
                + "KZ-HALF-3,KZ,RAIL,Half one,,,,,,,,,,\n"
                + "KZ-HALF-1,KZ,RAIL,Half again,,,,,,,,,,\n"
                + "KZ-HALF-4,KZ,RAIL,Half four,,,,,,,,,,7\n";

        RegistryApi.load("checkpoints", table, false)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/rows-refused"))
                .body("report.registered", equalTo(1))
                .body("report.refused", equalTo(4))
                .body("report.rows.outcome", contains("REGISTERED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("report.rows[2].violations[0].type", endsWith("/name-taken"))
                .body("report.rows[2].violations[0].detail", containsString("KZ-HALF-1"))
                .body("report.rows[3].violations[0].type", endsWith("/already-registered"))
                .body("report.rows[4].violations[0].type", endsWith("/not-found"));

        RegistryApi.get("checkpoints", "KZ-HALF-1").then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "KZ-ROW,KZ,SHIP,Row,,,,,,,,,,          | malformed-value     | /type",
                "KZ-ROW,KZ,RAIL,Row,,,,x,1,,,,,        | malformed-value     | /position/latitude",
                "KZ-ROW,KZ,RAIL,Row,,,,1,,,,,,         | missing-value       | /position/longitude",
                "KZ-ROW,KZ,RAIL,Row,,,,91,1,,,,,       | value-out-of-bounds | /position/latitude",
                "KZ-ROW,KZ,RAIL,Row,,,,,,,1 April,,,   | malformed-value     | /since",
                "KZ-ROW,KZ,RAIL,,Ряд,,,,,,,,,          | missing-value       | /names/en",
                "KZ-ROW,,RAIL,Row,,,,,,,,,,            | missing-value       | /country",
                ",KZ,RAIL,Row,,,,,,,,,,                | missing-value       | /code",
                "KZ-ROW,KZ,RAIL,Row,,,,,,CLOSED,,,,    | use-closing         | /status",
                "KZ-ROW,KZ,RAIL,Row,,,,,,,,2020-01-01,,| use-closing         | /until",
                "KZ-ROW,KZ,RAIL,Row,,,,,,,,,,one       | malformed-value     | /revision",
                "NZ-ROW,NZ,RAIL,Row,,,,,,,,,,          | country-not-taking-part | /country",
                "KZ-KURYK,KZ,RAIL,Row,,,,,,,,,,        | revision-required   | /revision"
            })
    void a_refused_row_says_why_as_its_json_would(String row, String problem, String pointer) {
        RegistryApi.load("checkpoints", HEADINGS + row + "\n", true)
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("rows[0].violations[0].type", endsWith("/" + problem))
                .body("rows[0].violations[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoints", "units"})
    void a_code_that_no_database_could_keep_is_refused_where_it_stands(String collection) {
        RegistryApi.load(collection, "code,country\nKZ-\u0000,KZ\n", true)
                .then()
                .statusCode(200)
                .body("rows[0].violations[0].type", endsWith("/malformed-value"))
                .body("rows[0].violations[0].pointer", equalTo("/code"));
    }

    @Test
    void a_row_that_was_made_from_an_older_revision_is_refused() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.change("checkpoints", 1, checkpoint.with("note", "Two lanes"));

        RegistryApi.load("checkpoints", HEADINGS + checkpoint.code() + ",KZ,ROAD,Renamed,,,,,,,,,,1\n", true)
                .then()
                .body("rows[0].violations[0].type", endsWith("/stale-revision"))
                .body("rows[0].violations[0].detail", containsString("revision 2 is current"));
    }

    @Test
    void a_row_that_is_refused_as_a_whole_is_told_in_russian_too() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.change("checkpoints", 1, checkpoint.with("note", "Two lanes"));

        RegistryApi.as("registrar")
                .header("Accept-Language", "ru")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", true)
                .body((HEADINGS + checkpoint.code() + ",KZ,ROAD,Renamed,,,,,,,,,,1\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/checkpoints/load")
                .then()
                .statusCode(200)
                .body("rows[0].violations[0].type", endsWith("/stale-revision"))
                .body("rows[0].violations[0].pointer", equalTo(""))
                .body(
                        "rows[0].violations[0].detail",
                        equalTo("Изменение основано на редакции 1; текущая редакция — 2."));
    }

    @Test
    void a_closed_checkpoint_stays_as_it_is() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31");

        RegistryApi.load(
                        "checkpoints",
                        HEADINGS + checkpoint.code() + ",KZ,ROAD,Renamed,,,,,,CLOSED,,2020-01-31,,2\n",
                        false)
                .then()
                .body("rows.outcome", contains("UNCHANGED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name_en\nRow",
                "code,colour\nKZ-ROW,red",
                "code,code\nKZ-ROW,KZ-ROW",
                "code,note\nKZ-ROW",
                "code,note\nKZ-ROW,\"never closed"
            })
    void refuses_what_is_no_such_table(String table) {
        RegistryApi.load("checkpoints", table, true).then().statusCode(422).body("type", endsWith("/unreadable-table"));
    }

    @Test
    void refuses_a_first_line_that_does_not_end() {
        RegistryApi.load("checkpoints", "code" + "x".repeat(100_000), true)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unreadable-table"))
                .body("detail", startsWith("There is no column 'codexxx"))
                .body("detail.length()", lessThan(200));
    }

    @Test
    void refuses_a_cell_that_is_longer_than_all_that_a_place_can_have() {
        String aliases = "a".repeat(200) + ("; " + "a".repeat(200)).repeat(49);
        String row = "KZ-LONG,KZ,ROAD,Long,,%s,,,,,,,,\n";
        RegistryApi.load("checkpoints", HEADINGS + row.formatted(aliases), true)
                .then()
                .statusCode(200)
                .body("rows[0].violations.pointer", everyItem(equalTo("/aliases")));
        RegistryApi.load("checkpoints", HEADINGS + row.formatted(aliases + "; a"), true)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unreadable-table"))
                .body("detail", equalTo("The cell of aliases in line 2 has more than 10100 characters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkpoints", "units"})
    void refuses_a_table_that_would_fill_the_memory(String collection) {
        String table = "code,note\n" + ("KZ-LARGE," + "x".repeat(1_000) + "\n").repeat(17_000);
        RegistryApi.load(collection, table, true)
                .then()
                .statusCode(413)
                .body("type", endsWith("/body-too-large"))
                .body("maximum", equalTo(16 << 20));
    }

    @Test
    void refuses_another_encoding_than_utf_8() {
        RegistryApi.as("registrar")
                .contentType("text/csv")
                .body((HEADINGS + "KZ-ROW,KZ,ROAD,Row,Ряд,,,,,,,,,\n").getBytes(Charset.forName("windows-1251")))
                .post("/api/v1/checkpoints/load")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unreadable-table"))
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void takes_semicolons_and_a_byte_order_mark() {
        RegistryApi.load("checkpoints", "\ufeffcode;country;type;name_en\r\nKZ-EXCEL;KZ;ROAD;Excel\r\n", true)
                .then()
                .body("registered", equalTo(1));
    }

    @Test
    void refuses_a_flag_that_is_neither_true_nor_false() {
        RegistryApi.as("registrar")
                .contentType("text/csv")
                .queryParam("dryRun", "yes")
                .body(HEADINGS)
                .post("/api/v1/checkpoints/load")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("dryRun"));
    }

    @Test
    void a_thousand_rows_are_one_transaction() {
        RegistryApi.register("countries", aCountry("JP"));
        StringBuilder table = new StringBuilder("code,country,type,name_en\n");
        for (int i = 0; i < 1_000; i++) {
            table.append("JP-G").append(i).append(",JP,ROAD,Gate ").append(i).append('\n');
        }

        RegistryApi.load("checkpoints", table.toString(), false)
                .then()
                .statusCode(200)
                .body("registered", equalTo(1_000))
                .body("rows", hasSize(1_000));
        RegistryApi.list("checkpoints", Map.of("country", "JP", "limit", "200"))
                .then()
                .body("items", hasSize(200));
    }
}
