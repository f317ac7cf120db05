package org.portcontrol.seizure.recording;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class RecordingASeizureTest {

    @Test
    void the_mercury_of_aktau_is_recorded_as_reported() {
        String id = UUID.randomUUID().toString();
        Suite.report("officer.aktau", Reports.mercury(id))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/seizures/" + id))
                .header("ETag", "\"1\"")
                .header("Idempotent-Replayed", nullValue())
                .body("id", equalTo(id))
                .body("reference", matchesPattern("KZ-AKTAU-PCU-2017-\\d{6}"))
                .body("revision", equalTo(1))
                .body("status", equalTo("REPORTED"))
                .body("source", equalTo("PORT_CONTROL_UNIT"))
                .body("country", equalTo("KZ"))
                .body("checkpointName", equalTo("Aktau seaport, Morport customs checkpoint"))
                .body("items", hasSize(1))
                .body("items[0].commodityName", equalTo("Mercury, metallic"))
                .body("items[0].quantity", equalTo(20063))
                .body("items[0].packages.count", equalTo(525))
                .body("items[0].measures[0].dimension", equalTo("MASS"))
                .body("items[0].measures[0].basis", equalTo("GROSS"))
                .body("items[0].measures[0].value", equalTo(20063))
                .body("route.transit", equalTo(List.of("KG", "KZ")));
    }

    @Test
    void the_api_description_shows_the_form_of_what_is_read_as_bytes() {
        JsonPath api = Suite.as("officer.aktau")
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String body = "paths.'/api/v1/seizures%s'.post.requestBody.content.'application/json'.schema.$ref";
        assertEquals("#/components/schemas/SeizureReport", api.get(body.formatted("")));
        assertEquals("#/components/schemas/AddLaboratoryResult", api.get(body.formatted("/{id}/laboratory-results")));
    }

    @Test
    void a_report_without_an_id_gets_one() {
        Suite.report("officer.aktau", Reports.ofQuantity("1.5"))
                .then()
                .statusCode(201)
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*"));
    }

    @Test
    void references_of_a_unit_run_without_gaps() {
        // Given a number that a refused report could have burnt
        int before = number(Suite.report("officer.aktau", Reports.mercury()).path("reference"));
        Suite.report("officer.aktau", Reports.ofQuantity("0")).then().statusCode(422);
        // When
        int after = number(Suite.report("officer.aktau", Reports.mercury()).path("reference"));
        // Then
        assertEquals(before + 1, after);
    }

    @Test
    void the_decimals_of_a_quantity_are_kept_to_the_last_digit() {
        String body = Suite.report("officer.aktau", Reports.ofQuantity("123456789012345.123456789012345"))
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertTrue(body.contains("\"quantity\":123456789012345.123456789012345"), body);
        assertTrue(body.contains("\"value\":123456789012345.123456789012345"), body);
    }

    @Test
    void a_recorded_seizure_becomes_one_cloud_event_with_the_full_state() {
        // Given
        String id = UUID.randomUUID().toString();
        // When
        Suite.report("officer.panj", Reports.diazepam(id)).then().statusCode(201);
        // Then
        await().until(() -> Suite.eventsOf(id).size() == 1);
        ConsumerRecord<String, byte[]> event = Suite.eventsOf(id).get(0);
        assertEquals("1.0", Suite.header(event, "ce_specversion"));
        assertEquals("org.portcontrol.seizure.reported.v1", Suite.header(event, "ce_type"));
        assertEquals("/seizure-service", Suite.header(event, "ce_source"));
        assertEquals(id, Suite.header(event, "ce_subject"));
        assertTrue(Suite.header(event, "content-type").startsWith("application/json"));
        assertTrue(Suite.header(event, "traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
        String value = new String(event.value(), StandardCharsets.UTF_8);
        assertEquals(
                new BigDecimal("7500"),
                io.restassured.path.json.JsonPath.from(value)
                        .getObject("items[0].measures[0].value", BigDecimal.class));
    }

    @Test
    void the_narrative_and_who_recorded_it_stay_out_of_the_event() {
        // Given
        String id = UUID.randomUUID().toString();
        // When
        Suite.report("officer.panj", Reports.diazepam(id))
                .then()
                .statusCode(201)
                .body("narrative", containsString("pillow"));
        // Then
        await().until(() -> Suite.eventsOf(id).size() == 1);
        String value = new String(Suite.eventsOf(id).get(0).value(), StandardCharsets.UTF_8);
        assertFalse(value.contains("pillow"), value);
        assertFalse(value.contains("officer"), value);
    }

    @Test
    void a_report_takes_six_statements_however_many_lines_it_has() {
        String line = "{\"commodity\": \"TOX-MERCURY\", \"quantity\": 1, \"unit\": \"KGM\"}";
        for (int lines : List.of(1, 20)) {
            String report = Reports.ofLine(String.join(",", Collections.nCopies(lines, line)));
            assertEquals(6, Suite.statementsOf(() -> Suite.recorded("officer.aktau", report)));
        }
    }

    @Test
    void a_report_that_names_the_next_unit_takes_one_statement_more() {
        long statements = Suite.statementsOf(() -> Suite.report("officer.aktau", withNextUnit("TJ-NIZHNIY-PANJ-PCU"))
                .then()
                .statusCode(201)
                .body("route.nextUnit", equalTo("TJ-NIZHNIY-PANJ-PCU")));
        assertEquals(7, statements);
        // Of another country or suspended, all the same
        Suite.report("officer.aktau", withNextUnit("KZ-ALTYNKOL-PCU")).then().statusCode(201);
    }

    private static String withNextUnit(String unit) {
        return Reports.mercury().replace("\"departure\"", "\"nextUnit\": \"" + unit + "\", \"departure\"");
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
    }

    @Test
    void a_route_may_lead_through_kosovo_whose_code_the_list_of_countries_holds_beside_iso() {
        Suite.report("officer.aktau", Reports.mercury().replace("\"KG\"", "\"XK\""))
                .then()
                .statusCode(201)
                .body("route.transit", equalTo(List.of("XK", "KZ")));
        Suite.as("officer.aktau").get("/api/v1/code-lists/countries").then().body("items.code", hasItem("XK"));
    }
}
