package org.portcontrol.seizure.amending;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class AmendingASeizureTest {

    private static final String TWO_LINES = """
            {"commodity": "TOX-MERCURY", "quantity": 10, "unit": "KGM"},
            {"commodity": "PSY-DIAZEPAM", "quantity": 100, "unit": "H87", "article": "VIAL"}""";

    private static Response amend(String id, int base, String patch) {
        return Suite.amend("officer.aktau", id, base, patch);
    }

    private static void addLaboratoryResult(String id, int base, int line) {
        Suite.basedOn(base, "supervisor.aktau")
                .body("{\"line\": %d, \"quantity\": 1, \"unit\": \"GRM\", \"basis\": \"PURE\"}".formatted(line))
                .post("/api/v1/seizures/" + id + "/laboratory-results")
                .then()
                .statusCode(201);
    }

    @Test
    void what_was_not_known_in_the_first_minute_is_added_later() {
        String id = Suite.recorded("officer.aktau", Reports.ofQuantity("20063"));
        amend(id, 1, """
                {"seizedAt": "2017-07-14T09:30:00+05:00", "site": {"type": "SEAPORT",
                   "position": {"latitude": 43.6039, "longitude": 51.2244, "accuracy": 12.5}},
                 "transport": {"mode": "ROAD", "vehicle": "TRUCK", "registration": "777 ABC 12", "flag": "TJ",
                   "containers": ["CSQU3054383"], "seals": ["A-1"],
                   "documents": [{"type": "CMR", "number": "KZ-17-31"}]},
                 "route": {"direction": "TRANSIT", "origin": "TJ", "departure": "TJ", "transit": ["KG", "KZ"],
                   "destination": "TR"},
                 "concealment": {"place": "CARGO", "method": "MISDECLARED"},
                 "coverLoad": {"description": "Scrap", "hsCode": "720449"},
                 "persons": {"detained": 2, "male": 2, "nationalities": [{"country": "TJ", "count": 1}]},
                 "permitMissing": true, "legalBasis": "EEC Board decision 30", "disposal": {"kind": "STORED"},
                 "references": [{"system": "CEN", "ref": "2017/88"}], "targetingReference": "PROFILE 7", "sharing": "GREEN"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("items[0].quantity", equalTo(20063))
                .body("seizedAt", equalTo("2017-07-14T09:30:00+05:00"))
                .body("site.position.latitude", equalTo(43.6039f))
                .body("transport.containers", contains("CSQU3054383"))
                .body("transport.documents[0].type", equalTo("CMR"))
                .body("route.direction", equalTo("TRANSIT"))
                .body("concealment.method", equalTo("MISDECLARED"))
                .body("persons.nationalities[0].country", equalTo("TJ"))
                .body("targetingReference", equalTo("PROFILE 7"))
                .body("sharing", equalTo("GREEN"));
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().body("coverLoad.hsCode", equalTo("720449"));
    }

    @Test
    void completeness_grows_with_what_is_told() {
        String id = Suite.recorded("officer.aktau", Reports.ofQuantity("20063"));
        int before = Suite.as("officer.aktau").get("/api/v1/seizures/" + id).path("completeness");
        int after = amend(id, 1, "{\"legalBasis\": \"X\", \"detection\": [\"DOG\"]}")
                .path("completeness");
        assertEquals(true, after > before, before + " to " + after);
    }

    @Test
    void null_takes_a_value_back_and_a_list_is_replaced_as_a_whole() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        amend(id, 1, "{\"transport\": {\"vehicle\": null}, \"route\": {\"transit\": [\"UZ\"]}}")
                .then()
                .statusCode(200)
                .body("transport.mode", equalTo("ROAD"))
                .body("transport.vehicle", nullValue())
                .body("route.departure", equalTo("TJ"))
                .body("route.transit", contains("UZ"));
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_revision() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.basedOn(1, "supervisor.aktau")
                .post("/api/v1/seizures/" + id + "/verification")
                .then()
                .statusCode(200);
        amend(id, 2, "{\"transport\": {\"vehicle\": \"TRUCK\"}, \"items\": null}")
                .then()
                .statusCode(422);
        amend(id, 2, "{\"transport\": {\"vehicle\": \"TRUCK\"}}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("status", equalTo("VERIFIED"));
        assertEquals(2, Suite.count("select count(*) from seizure_revision where seizure_id = '" + id + "'"));
    }

    @Test
    void lines_keep_their_laboratory_results_whatever_their_order() {
        String id = Suite.recorded("officer.aktau", Reports.ofLine(TWO_LINES));
        addLaboratoryResult(id, 1, 2);
        amend(id, 2, """
                {"items": [{"line": 2, "commodity": "PSY-DIAZEPAM", "quantity": 120, "unit": "H87", "article": "VIAL"},
                           {"line": 1, "commodity": "TOX-MERCURY", "quantity": 11, "unit": "KGM"},
                           {"commodity": "TOX-MERCURY", "quantity": 5, "unit": "KGM"}]}""")
                .then()
                .statusCode(200)
                .body("items.line", equalTo(List.of(2, 1, 3)))
                .body("items[0].quantity", equalTo(120))
                .body("items[0].laboratoryResults.size()", equalTo(1))
                .body("items[0].measures.size()", equalTo(2))
                .body("items[1].laboratoryResults.size()", equalTo(0));
    }

    @Test
    void lines_without_numbers_take_the_places_of_the_old_ones_in_their_order() {
        String id = Suite.recorded("officer.aktau", Reports.ofLine(TWO_LINES));
        addLaboratoryResult(id, 1, 1);
        amend(id, 2, """
                {"items": [{"commodity": "TOX-MERCURY", "quantity": 12, "unit": "KGM"},
                           {"commodity": "PSY-DIAZEPAM", "quantity": 90, "unit": "H87", "article": "VIAL"}]}""")
                .then()
                .statusCode(200)
                .body("items.line", equalTo(List.of(1, 2)))
                .body("items[0].laboratoryResults.size()", equalTo(1));
    }

    @Test
    void refuses_to_drop_a_line_that_a_laboratory_has_looked_at() {
        String id = Suite.recorded("officer.aktau", Reports.ofLine(TWO_LINES));
        addLaboratoryResult(id, 1, 2);
        amend(id, 2, "{\"items\": [{\"line\": 1, \"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\"}]}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/line-has-results"))
                .body("violations.pointer", contains("/items"));
    }

    private static String mercury(int quantity) {
        return "{\"commodity\": \"TOX-MERCURY\", \"quantity\": %d, \"unit\": \"KGM\"}".formatted(quantity);
    }

    @Test
    void the_number_of_a_dropped_line_is_never_given_again() {
        // Given
        String id = Suite.recorded("officer.aktau", Reports.ofLine(TWO_LINES));
        amend(id, 1, "{\"items\": [" + mercury(1) + "]}").then().body("items.line", contains(1));
        // Then
        amend(id, 2, "{\"items\": [" + mercury(1) + "," + mercury(9) + "]}")
                .then()
                .statusCode(200)
                .body("items.line", contains(1, 3))
                .body("droppedLine", nullValue());
        amend(id, 3, "{\"items\": [" + mercury(1) + "]}").then().statusCode(200);
        Suite.basedOn(4, "supervisor.aktau")
                .body("{\"line\": 1, \"quantity\": 1, \"unit\": \"KGM\"}")
                .post("/api/v1/seizures/" + id + "/laboratory-results")
                .then()
                .statusCode(201);
        amend(id, 5, "{\"items\": [" + mercury(1) + "," + mercury(8) + "]}")
                .then()
                .body("items.line", contains(1, 4));
    }

    @Test
    void the_numbers_of_lines_that_were_dropped_before_they_were_kept_are_found_in_the_history() throws IOException {
        // Given
        String id = Suite.recorded("officer.aktau", Reports.ofLine(TWO_LINES));
        amend(id, 1, "{\"items\": [" + mercury(1) + "]}").then().statusCode(200);
        Suite.change("update seizure set details = details - 'droppedLine' where id = '" + id + "'");
        // When
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V037__dropped_lines.sql")) {
            Suite.change(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        // Then
        amend(id, 2, "{\"items\": [" + mercury(1) + "," + mercury(9) + "]}")
                .then()
                .body("items.line", contains(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[7]", "[1, 1]"})
    void refuses_lines_that_do_not_exist_or_stand_twice(String lines) {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String items = lines.replaceAll(
                "(\\d)", "{\"line\": $1, \"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\"}");
        amend(id, 1, "{\"items\": " + items + "}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/unknown-line"));
    }

    @Test
    void the_unit_and_the_id_stay_but_another_checkpoint_of_the_unit_may_be_named() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        amend(id, 1, "{\"unit\": \"KZ-ALTYNKOL-PCU\", \"id\": \"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/fixed-field"))
                .body("violations.pointer", equalTo(List.of("/id", "/unit")));
        amend(id, 1, "{\"checkpoint\": \"KZ-DOSTYK\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/checkpoint-not-served"));
        amend(id, 1, "{\"checkpoint\": \"KZ-KURYK\"}")
                .then()
                .statusCode(200)
                .body("checkpointName", equalTo("Kuryk seaport"));
    }

    @Test
    void the_day_may_be_corrected_and_moves_the_case_into_another_quarter() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        amend(id, 1, "{\"seizedOn\": \"2017-04-14\"}").then().statusCode(200).body("seizedOn", equalTo("2017-04-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"status\": \"VERIFIED\"}, 400, unknown-field, /status",
        "{\"revision\": 9}, 400, unknown-field, /revision",
        "{\"seizedOn\": null}, 422, missing-value, /seizedOn",
        "{\"seizedOn\": \"2999-01-01\"}, 422, date-in-future, /seizedOn",
        "{\"transport\": {\"mode\": \"SLEDGE\"}}, 422, unknown-code, /transport/mode",
        "{\"transport\": 5}, 400, malformed-value, /transport",
        "{\"items\": []}, 422, missing-value, /items",
        "[], 400, malformed-value, ''",
        "null, 400, malformed-value, ''",
        "7, 400, malformed-value, ''"
    })
    void refuses_what_a_report_would_be_refused_for_and_changes_nothing(
            String patch, int status, String slug, String pointer) {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        amend(id, 1, patch)
                .then()
                .statusCode(status)
                .body("type", equalTo("https://portcontrol.org/problems/" + slug))
                .body("violations.pointer", hasItem(pointer));
        assertEquals(1, Suite.count("select count(*) from seizure_revision where seizure_id = '" + id + "'"));
    }

    @Test
    void a_record_of_a_national_authority_has_a_place_in_place_of_a_unit() {
        // Given
        String job = Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,ISO3,Drug,Quantity,Unit,City\n2015-03-03,Kazakhstan,KAZ,Heroin,2,kg,Oral\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> Suite.as("focal.kz")
                .get("/api/v1/imports/" + job)
                .path("status")
                .equals("COMPLETED"));
        String id = Suite.as("focal.kz").get("/api/v1/seizures?import=" + job).path("items[0].id");
        // When, then
        Suite.amend("focal.kz", id, 1, "{\"place\": \"Uralsk\", \"legalBasis\": \"Art. 297\"}")
                .then()
                .statusCode(200)
                .body("place", equalTo("Uralsk"))
                .body("source", equalTo("NATIONAL_AUTHORITY"))
                .body("items[0].reported.quantity", equalTo("2"))
                .body("provenance.importId", equalTo(job));
        Suite.amend("focal.kz", id, 2, "{\"unit\": \"KZ-AKTAU-PCU\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit"));
    }

    @Test
    void a_currency_that_has_gone_out_of_use_may_stay_in_the_record() {
        // Given a record from before the end of the mark
        String line = "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\","
                + " \"goods\": {\"value\": {\"amount\": 5, \"currency\": \"%s\"}}}";
        String id = Suite.recorded("officer.aktau", Reports.ofLine(line.formatted("EUR")));
        Suite.change("update seizure set details = cast(replace(cast(details as text), '\"EUR\"', '\"DEM\"') as jsonb)"
                + " where id = '" + id + "'");
        Suite.change(
                "update seizure_revision set state = cast(replace(cast(state as text), '\"EUR\"', '\"DEM\"') as json)"
                        + " where seizure_id = '" + id + "'");
        // Then
        amend(id, 1, "{\"authority\": \"A\"}")
                .then()
                .statusCode(200)
                .body("items[0].goods.value.currency", equalTo("DEM"));
        amend(id, 2, "{\"items\": [" + line.formatted("FRF") + "]}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/0/goods/value/currency"));
    }

    @Test
    void a_next_unit_is_judged_only_when_it_is_stated_anew() {
        // Given a record of before next units were looked up
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        amend(id, 1, "{\"route\": {\"nextUnit\": \"TJ-NIZHNIY-PANJ-PCU\"}}")
                .then()
                .statusCode(200);
        for (String table : List.of(
                "seizure set details = cast(replace(cast(details as text), %s) as jsonb) where id",
                "seizure_revision set state = cast(replace(cast(state as text), %s) as json) where seizure_id")) {
            Suite.change("update " + table.formatted("'TJ-NIZHNIY-PANJ-PCU', 'NOWHERE'") + " = '" + id + "'");
        }
        // Then
        amend(id, 2, "{\"authority\": \"A\"}").then().statusCode(200).body("route.nextUnit", equalTo("NOWHERE"));
        amend(id, 3, "{\"route\": {\"nextUnit\": \"ELSEWHERE\"}}")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/unknown-unit"))
                .body("violations.pointer", contains("/route/nextUnit"));
    }

    @Test
    void an_amendment_takes_five_statements_and_two_more_with_a_key() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        AtomicInteger revision = new AtomicInteger();
        long without =
                Suite.statementsOf(() -> amend(id, revision.incrementAndGet(), "{\"authority\": \"" + revision + "\"}")
                        .then()
                        .statusCode(200));
        long with = Suite.statementsOf(() -> Suite.basedOn(revision.incrementAndGet(), "officer.aktau")
                .header("Idempotency-Key", Suite.newKey())
                .contentType("application/merge-patch+json")
                .body("{\"authority\": \"" + revision + "\"}")
                .patch("/api/v1/seizures/" + id)
                .then()
                .statusCode(200));
        assertEquals(List.of(5L, 7L), List.of(without, with));
    }
}
