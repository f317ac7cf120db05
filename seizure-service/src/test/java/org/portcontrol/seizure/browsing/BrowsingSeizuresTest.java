package org.portcontrol.seizure.browsing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
class BrowsingSeizuresTest {

    private static String mercuryOn(String day) {
        String id = UUID.randomUUID().toString();
        Suite.report("officer.aktau", Reports.mercury(id).replace("2017-07-14", day))
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void slices_neither_repeat_nor_skip_a_record_that_arrives_meanwhile() {
        // Given seven records, two of them of one day
        List<String> expected = new ArrayList<>();
        for (int day = 7; day >= 2; day--) {
            expected.add(mercuryOn("2011-01-0" + day));
        }
        String twin = mercuryOn("2011-01-02");
        // When
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Suite.as("officer.aktau")
                    .queryParams("seizedFrom", "2011-01-01", "seizedTo", "2011-01-07", "limit", "2");
            Response slice = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/seizures");
            seen.addAll(slice.path("items.id"));
            cursor = slice.path("next");
            if (seen.size() == 2) {
                mercuryOn("2011-01-07"); // sorts before the place that has been reached, or beside it
            }
        } while (cursor != null);
        // Then
        List<String> ofEarlierDays = seen.stream()
                .filter(id -> expected.subList(1, 6).contains(id) || id.equals(twin))
                .toList();
        assertEquals(6, ofEarlierDays.size());
        assertEquals(6, ofEarlierDays.stream().distinct().count());
    }

    @Test
    void a_list_is_narrowed_by_every_filter() {
        String id = mercuryOn("2012-05-05");
        String[][] filters = {
            {"country", "KZ"}, {"unit", "KZ-AKTAU-PCU"}, {"checkpoint", "KZ-AKTAU-MORPORT"},
            {"commodity", "TOX-MERCURY"}, {"category", "TOXIC_CHEMICAL"}, {"status", "REPORTED"},
            {"text", "morport"}
        };
        for (String[] filter : filters) {
            Suite.as("officer.aktau")
                    .queryParams(Map.of("seizedFrom", "2012-05-05", "seizedTo", "2012-05-05", "limit", 200))
                    .queryParams(Map.of(filter[0], filter[1]))
                    .get("/api/v1/seizures")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
        String[][] others = {
            {"country", "TJ"},
            {"unit", "TJ-NIZHNIY-PANJ-PCU"},
            {"checkpoint", "KZ-KURYK"},
            {"commodity", "PSY-DIAZEPAM"},
            {"category", "WASTE"},
            {"status", "VOIDED"},
            {"text", "sugar"},
            {"seizedTo", "2012-05-04"}
        };
        for (String[] filter : others) {
            Suite.as("officer.aktau")
                    .queryParam("seizedFrom", "2012-05-05".equals(filter[1]) ? "2012-05-05" : "2012-05-01")
                    .queryParam(filter[0], filter[1])
                    .queryParam("limit", 200)
                    .get("/api/v1/seizures")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
    }

    @Test
    void an_officer_sees_the_own_unit_only_and_a_focal_point_the_own_country() {
        String id = mercuryOn("2013-03-03");
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().statusCode(200);
        Suite.as("supervisor.aktau").get("/api/v1/seizures/" + id).then().statusCode(200);
        Suite.as("focal.kz").get("/api/v1/seizures/" + id).then().statusCode(200);
        Suite.as("operator").get("/api/v1/seizures/" + id).then().statusCode(200);
        for (String stranger : List.of("officer.panj", "focal.tj")) {
            Suite.as(stranger)
                    .get("/api/v1/seizures/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", containsString("not-found"));
            Suite.as(stranger).get("/api/v1/seizures/" + id + "/history").then().statusCode(404);
            Suite.as(stranger)
                    .queryParam("country", "KZ")
                    .get("/api/v1/seizures")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        Suite.as("focal.kz").get("/api/v1/seizures").then().body("items.country", everyItem(equalTo("KZ")));
    }

    @Test
    void the_history_tells_who_did_what_and_keeps_every_state() {
        // Given
        String id = UUID.randomUUID().toString();
        Suite.report("officer.panj", Reports.diazepam(id)).then().statusCode(201);
        Suite.as("focal.tj")
                .header("If-Match", "\"1\"")
                .body("{\"line\": 1, \"quantity\": 75, \"unit\": \"GRM\", \"basis\": \"PURE\"}")
                .post("/api/v1/seizures/" + id + "/laboratory-results")
                .then()
                .statusCode(201);
        // When
        Response history = Suite.as("focal.tj").get("/api/v1/seizures/" + id + "/history");
        // Then
        history.then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.change", equalTo(List.of("REPORTED", "LABORATORY_RESULT")))
                .body("items.recordedBy", equalTo(List.of("officer.panj", "focal.tj")))
                .body("items[0].state.items[0].measures", hasSize(1))
                .body("items[1].state.items[0].measures", hasSize(2));
    }

    @Test
    void an_unchanged_record_is_not_sent_again() {
        String id = mercuryOn("2014-04-04");
        Suite.as("officer.aktau")
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/seizures/" + id)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, malformed-parameter",
        "limit, 201, malformed-parameter",
        "limit, many, malformed-parameter",
        "status, GONE, malformed-parameter",
        "seizedFrom, yesterday, malformed-parameter",
        "cursor, !!!, malformed-cursor",
        "cursor, bm90IGEgY3Vyc29y, malformed-cursor"
    })
    void a_parameter_that_cannot_be_read_is_refused(String parameter, String value, String type) {
        Suite.as("officer.aktau")
                .queryParam(parameter, value)
                .get("/api/v1/seizures")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/" + type))
                .body("violations[0].parameter", equalTo(parameter));
    }

    @Test
    void text_that_no_database_can_compare_with_is_refused() {
        Suite.as("officer.aktau")
                .urlEncodingEnabled(false)
                .get("/api/v1/seizures?unit=KZ%00")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("unit"));
    }

    @Test
    void a_cursor_of_other_filters_is_refused() {
        // Given
        mercuryOn(LocalDate.of(2015, 5, 5).toString());
        mercuryOn(LocalDate.of(2015, 5, 5).toString());
        String cursor = Suite.as("officer.aktau")
                .queryParams("seizedFrom", "2015-05-05", "limit", "1")
                .get("/api/v1/seizures")
                .path("next");
        // When
        Response other = Suite.as("officer.aktau").queryParam("cursor", cursor).get("/api/v1/seizures");
        // Then
        other.then().statusCode(400).body("type", containsString("malformed-cursor"));
    }
}
