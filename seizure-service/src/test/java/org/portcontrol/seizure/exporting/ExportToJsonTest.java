package org.portcontrol.seizure.exporting;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** Records in full, one per line. */
@QuarkusTest
@ExtendWith(Places.class)
class ExportToJsonTest {

    private static final String TYPE = "application/x-ndjson";

    @Inject
    ObjectMapper json;

    private static String mercuryOn(String day, String quantity) {
        return Suite.recorded(
                "officer.aktau", Reports.mercury().replace("2017-07-14", day).replace("20063", quantity));
    }

    private static Response file(String... parameters) {
        return Exports.asked("officer.aktau", parameters).accept(TYPE).get(Exports.PATH);
    }

    private List<JsonNode> lines(String... parameters) throws JsonProcessingException {
        String file = file(parameters).then().statusCode(200).extract().asString();
        assertTrue(file.isEmpty() || file.endsWith("\n"), "every line has an end");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : file.lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private List<String> ids(String... parameters) throws JsonProcessingException {
        return lines(parameters).stream().map(line -> line.path("id").asText()).toList();
    }

    @Test
    void each_line_is_a_record_as_the_list_shows_it() throws JsonProcessingException {
        // Given an amended record and one that stands as it was reported
        String amended = mercuryOn("2008-01-02", "0.000000000000001");
        Suite.amend("officer.aktau", amended, 1, "{\"narrative\": \"Two lines,\\nand a \\\"quotation\\\".\"}")
                .then()
                .statusCode(200);
        mercuryOn("2008-01-03", "12.50");
        String list = Suite.as("officer.aktau")
                .queryParams("seizedFrom", "2008-01-01", "seizedTo", "2008-01-31")
                .get("/api/v1/seizures")
                .asString();
        // Then
        List<JsonNode> newestFirst = new ArrayList<>();
        json.readTree(list).path("items").forEach(newestFirst::add);
        List<JsonNode> lines = lines("seizedFrom", "2008-01-01", "seizedTo", "2008-01-31");
        assertEquals(2, lines.size());
        assertEquals(newestFirst.get(1), lines.get(0));
        assertEquals(newestFirst.get(0), lines.get(1));
        assertEquals(2, lines.get(0).path("revision").asInt());
    }

    @Test
    void the_parameter_goes_before_the_header() {
        file("seizedTo", "1990-01-01")
                .then()
                .statusCode(200)
                .contentType(TYPE + ";charset=UTF-8")
                .header("Content-Disposition", endsWith("\"seizures.ndjson\""));
        Exports.ask("officer.aktau", "format", "ndjson", "seizedTo", "1990-01-01")
                .then()
                .statusCode(200)
                .contentType(TYPE + ";charset=UTF-8");
        file("format", "csv", "seizedTo", "1990-01-01").then().contentType("text/csv;charset=UTF-8");
    }

    @Test
    void an_export_is_csv_unless_asked_for_otherwise() {
        accepting("*/*")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Vary", "Accept");
        accepting("text/html,application/xml;q=0.9,*/*;q=0.8").then().contentType("text/csv;charset=UTF-8");
        accepting(TYPE + ";q=0.1, text/csv").then().contentType("text/csv;charset=UTF-8");
        accepting("text/csv;q=0.1, " + TYPE)
                .then()
                .statusCode(200)
                .contentType(TYPE + ";charset=UTF-8")
                .header("Vary", "Accept");
        accepting("*/*, text/csv;q=0").then().contentType(TYPE + ";charset=UTF-8");
        accepting("text/html")
                .then()
                .statusCode(406)
                .body("violations[0].header", equalTo("Accept"))
                .body("violations[0].allowed", equalTo(List.of("text/csv", TYPE)));
    }

    private static Response accepting(String accept) {
        return Exports.asked("officer.aktau", "seizedTo", "1990-01-01")
                .accept(accept)
                .get(Exports.PATH);
    }

    @Test
    void an_export_that_broke_off_goes_on_behind_the_last_record_that_came() throws JsonProcessingException {
        // Given
        mercuryOn("2008-03-01", "1");
        mercuryOn("2008-03-02", "2");
        mercuryOn("2008-03-02", "3");
        mercuryOn("2008-03-03", "4");
        List<String> all = ids("seizedFrom", "2008-03-01", "seizedTo", "2008-03-31");
        assertEquals(4, all.size());
        // Then
        for (int came = 1; came <= 4; came++) {
            assertEquals(
                    all.subList(came, 4),
                    ids("seizedFrom", "2008-03-01", "seizedTo", "2008-03-31", "after", all.get(came - 1)));
        }
        // And the table tells the same order
        List<String> table = Exports.lines(
                "officer.aktau",
                "profile",
                "suite",
                "seizedFrom",
                "2008-03-01",
                "after",
                all.get(2),
                "seizedTo",
                "2008-03-31");
        assertEquals(2, table.size());
        assertTrue(table.get(1).contains("2008-03-03"), table.get(1));
    }

    @Test
    void a_record_that_the_caller_does_not_see_is_no_place_to_go_on_from() {
        String foreign = Suite.recorded(
                "officer.panj", Reports.diazepam(UUID.randomUUID().toString()));
        for (String after : List.of(foreign, "last")) {
            file("after", after)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/malformed-parameter"))
                    .body("violations[0].parameter", equalTo("after"));
        }
    }

    @Test
    void voided_records_are_left_out_unless_they_are_asked_for() throws JsonProcessingException {
        String id = mercuryOn("2008-05-05", "7");
        Suite.basedOn(1, "supervisor.aktau")
                .body("{\"reason\": \"Typed twice.\"}")
                .post("/api/v1/seizures/" + id + "/voiding")
                .then()
                .statusCode(200);
        assertEquals(List.of(), ids("seizedFrom", "2008-05-05", "seizedTo", "2008-05-05"));
        assertEquals(List.of(id), ids("seizedFrom", "2008-05-05", "seizedTo", "2008-05-05", "status", "VOIDED"));
    }

    @Test
    void a_profile_is_refused_for_it_would_leave_something_out() {
        file("profile", "ids")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("profile"))
                .body("violations[0].detail", equalTo("Only CSV has a profile; NDJSON holds all there is."));
        file("format", "xml").then().statusCode(400).body("violations[0].allowed", equalTo(List.of("csv", "ndjson")));
    }
}
