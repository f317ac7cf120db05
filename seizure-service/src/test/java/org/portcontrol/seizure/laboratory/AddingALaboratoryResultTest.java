package org.portcontrol.seizure.laboratory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class AddingALaboratoryResultTest {

    private static final String PURE_75_GRAMS = """
            {"line": 1, "quantity": 75, "unit": "GRM", "basis": "PURE", "laboratory": "Central forensic laboratory",
             "sample": "2017/318", "analysedOn": "2017-07-28"}""";

    private static Response add(String user, String id, String ifMatch, String body) {
        return Suite.as(user)
                .header("If-Match", ifMatch)
                .body(body)
                .post("/api/v1/seizures/" + id + "/laboratory-results");
    }

    private static String diazepam() {
        String id = UUID.randomUUID().toString();
        Suite.report("officer.panj", Reports.diazepam(id)).then().statusCode(201);
        return id;
    }

    @Test
    void the_75_grams_stand_beside_the_7500_vials() {
        // Given
        String id = diazepam();
        // When
        Response answer = add("focal.tj", id, "\"1\"", PURE_75_GRAMS);
        // Then
        answer.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("items[0].quantity", equalTo(7500))
                .body("items[0].unit", equalTo("H87"))
                .body("items[0].laboratoryResults", hasSize(1))
                .body("items[0].measures", hasSize(2))
                .body("items[0].measures[0].value", equalTo(7500))
                .body("items[0].measures[0].article", equalTo("VIAL"))
                .body("items[0].measures[1].basis", equalTo("PURE"))
                .body("items[0].measures[1].value", equalTo(0.075f))
                .body("items[0].measures[1].unit", equalTo("KGM"));
        await().until(() -> Suite.eventsOf(id).size() == 2);
        assertEquals(
                "org.portcontrol.seizure.laboratory-result.v1",
                Suite.header(Suite.eventsOf(id).get(1), "ce_type"));
    }

    @Test
    void a_weighing_takes_the_place_of_the_reported_mass_in_totals_only() {
        // Given
        String id = UUID.randomUUID().toString();
        Suite.report("officer.aktau", Reports.mercury(id)).then().statusCode(201);
        // When
        Response answer = add(
                "supervisor.aktau",
                id,
                "\"1\"",
                "{\"line\": 1, \"quantity\": 18112.5, \"unit\": \"KGM\", \"basis\": \"NET\"}");
        // Then
        answer.then()
                .statusCode(201)
                .body("items[0].quantity", equalTo(20063))
                .body("items[0].measures", hasSize(1))
                .body("items[0].measures[0].basis", equalTo("NET"))
                .body("items[0].measures[0].origin", equalTo("LABORATORY"));
    }

    @Test
    void a_laboratory_may_find_another_commodity() {
        // Given
        String id = Suite.report(
                        "officer.aktau",
                        Reports.ofLine("{\"commodity\": \"OTH-UNKNOWN\", \"quantity\": 2, \"unit\": \"KGM\"}"))
                .path("id");
        // When
        Response answer = add(
                "supervisor.aktau",
                id,
                "\"1\"",
                "{\"line\": 1, \"commodity\": \"NAR-HEROIN\", \"quantity\": 1.9, \"unit\": \"KGM\", \"basis\": \"NET\"}");
        // Then
        answer.then()
                .statusCode(201)
                .body("items[0].commodity", equalTo("NAR-HEROIN"))
                .body("items[0].category", equalTo("NARCOTIC_DRUG"))
                .body("items[0].reportedCommodity", equalTo("OTH-UNKNOWN"));
    }

    @Test
    void a_result_is_measured_as_what_was_found_is_and_not_as_what_was_reported() {
        // Given
        String id = Suite.recorded(
                "officer.aktau",
                Reports.ofLine("{\"commodity\": \"OTH-UNKNOWN\", \"quantity\": 2, \"unit\": \"HAR\"}"));
        // Then
        String area = "{\"line\": 1, \"commodity\": \"%s\", \"quantity\": 2, \"unit\": \"HAR\"}";
        add("supervisor.aktau", id, "\"1\"", area.formatted("NAR-HEROIN"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unit"))
                .body("violations[0].allowed", hasItem("GRM"))
                .body("violations[0].allowed", not(hasItem("HAR")));
        add("supervisor.aktau", id, "\"1\"", area.formatted("NAR-POPPY-PLANT"))
                .then()
                .statusCode(201)
                .body("items[0].measures.unit", contains("HAR"));
    }

    @Test
    void what_was_verified_stays_so_for_it_is_what_was_reported() {
        // Given
        String id = diazepam();
        Suite.basedOn(1, "focal.tj")
                .post("/api/v1/seizures/" + id + "/verification")
                .then()
                .statusCode(200);
        // When a laboratory finds another commodity and another quantity
        add(
                        "focal.tj",
                        id,
                        "\"2\"",
                        "{\"line\": 1, \"commodity\": \"NAR-HEROIN\", \"quantity\": 75, \"unit\": \"GRM\", \"basis\": \"NET\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("VERIFIED"))
                .body("items[0].reportedCommodity", equalTo("PSY-DIAZEPAM"))
                .body("items[0].quantity", equalTo(7500));
    }

    @Test
    void a_client_in_a_loop_is_stopped_at_fifty_results_of_a_line() {
        // Given
        String id = diazepam();
        for (int revision = 1; revision <= 50; revision++) {
            add("focal.tj", id, "\"" + revision + "\"", PURE_75_GRAMS).then().statusCode(201);
        }
        // When
        Response answer = add("focal.tj", id, "\"51\"", PURE_75_GRAMS);
        // Then
        answer.then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/record-full"))
                .body("detail", containsString("50"));
        Suite.as("focal.tj").get("/api/v1/seizures/" + id).then().body("revision", equalTo(51));
    }

    @Test
    void a_change_that_is_based_on_an_old_revision_is_refused_with_the_current_one() {
        // Given
        String id = diazepam();
        add("focal.tj", id, "\"1\"", PURE_75_GRAMS).then().statusCode(201);
        // When
        Response stale = add("focal.tj", id, "\"1\"", PURE_75_GRAMS);
        // Then
        stale.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", containsString("stale-revision"))
                .body("currentRevision", equalTo(2));
    }

    @Test
    void a_change_must_say_what_it_is_based_on() {
        String id = diazepam();
        Suite.as("focal.tj")
                .body(PURE_75_GRAMS)
                .post("/api/v1/seizures/" + id + "/laboratory-results")
                .then()
                .statusCode(428)
                .body("type", containsString("revision-required"));
        add("focal.tj", id, "*", PURE_75_GRAMS).then().statusCode(428);
        add("focal.tj", id, "one", PURE_75_GRAMS)
                .then()
                .statusCode(400)
                .body("violations[0].header", equalTo("If-Match"));
    }

    @Test
    void a_record_of_another_country_does_not_exist_for_the_caller() {
        String id = diazepam();
        add("focal.kz", id, "\"1\"", PURE_75_GRAMS)
                .then()
                .statusCode(404)
                .body("type", containsString("not-found"))
                .body("violations", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"line\": 2, \"quantity\": 1, \"unit\": \"GRM\"} | unknown-line | /line",
                "{\"line\": 1, \"quantity\": 0, \"unit\": \"GRM\"} | quantity-not-positive | /quantity",
                "{\"line\": 1, \"quantity\": 1, \"unit\": \"GRAM\"} | unknown-unit-of-measure | /unit",
                "{\"line\": 1, \"quantity\": 1, \"unit\": \"GRM\", \"commodity\": \"NO-SUCH\"} | unknown-commodity | /commodity",
                "{\"line\": 1, \"quantity\": 1, \"unit\": \"GRM\", \"analysedOn\": \"2017-07-19\"} | analysis-before-seizure | /analysedOn",
                "{\"line\": 1, \"quantity\": 1, \"unit\": \"GRM\", \"analysedOn\": \"2999-07-19\"} | date-in-future | /analysedOn",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"HAR\"} | dimension-not-applicable | /unit",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"LTR\", \"commodity\": \"WEA-PISTOL\"} | dimension-not-applicable | /unit",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"H87\", \"purity\": 50} | purity-not-applicable | /purity",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"LTR\", \"purity\": 50} | purity-not-applicable | /purity",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"GRM\", \"basis\": \"GROSS\", \"purity\": 50} | purity-not-applicable | /purity",
                "{\"line\": 1, \"quantity\": 5, \"unit\": \"GRM\", \"basis\": \"PURE\", \"purity\": 50} | purity-not-applicable | /purity",
                "{\"quantity\": 1, \"unit\": \"GRM\"} | missing-value | /line"
            })
    void a_result_that_does_not_fit_is_refused(String body, String type, String pointer) {
        String id = diazepam();
        add("focal.tj", id, "\"1\"", body)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/" + type))
                .body("violations[0].pointer", equalTo(pointer));
        Suite.as("focal.tj").get("/api/v1/seizures/" + id).then().body("revision", equalTo(1));
    }
}
