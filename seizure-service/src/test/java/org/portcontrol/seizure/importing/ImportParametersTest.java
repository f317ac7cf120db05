package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class ImportParametersTest {

    private static final String FILE = Release.of(Release.heroin("Niger", "Agadez"));

    @ParameterizedTest
    @CsvSource({
        "profile, excel",
        "dryRun, maybe",
        "dryRun, TRUE",
        "again, true",
        "charset, utf-99",
        "charset, no such charset",
        "decimalMark, ';'",
        "decimalMark, comma",
        "dateOrder, YEAR_FIRST"
    })
    void a_parameter_that_cannot_be_read_is_refused(String parameter, String value) {
        byte[] file = FILE.replace("Agadez", Suite.newKey()).getBytes(StandardCharsets.UTF_8);
        Imports.send("operator", file, Imports.CSV, parameter, value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/malformed-parameter"))
                .body("violations[0].parameter", equalTo(parameter))
                .body("violations[0].detail", notNullValue());
        assertEquals(0, Imports.jobs(file));
        assertFalse(Imports.isKept(file));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, malformed-parameter",
        "limit, 201, malformed-parameter",
        "limit, ten, malformed-parameter",
        "cursor, nonsense, malformed-cursor"
    })
    void a_list_refuses_what_it_cannot_read(String parameter, String value, String type) {
        Suite.as("operator")
                .queryParam(parameter, value)
                .get("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/" + type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "1"})
    void an_address_that_is_no_id_finds_nothing(String id) {
        Suite.as("operator").get("/api/v1/imports/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf", "multipart/form-data; boundary=x"})
    void a_body_of_another_type_is_refused(String mediaType) {
        Imports.send("operator", FILE.getBytes(StandardCharsets.UTF_8), mediaType)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", containsString("/unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/csv; charset=UTF-8",
                "text/plain",
                "application/octet-stream",
                "application/vnd.ms-excel"
            })
    void what_a_file_is_called_decides_nothing(String mediaType) {
        Imports.completed(Imports.send("operator", FILE.getBytes(StandardCharsets.UTF_8), mediaType, "dryRun", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff"})
    void a_file_without_rows_is_refused(String text) {
        Imports.send("operator", text)
                .then()
                .statusCode(422)
                .body("type", containsString("/headings-not-found"))
                .body("detail", containsString("no rows"));
    }

    @Test
    void headings_that_are_not_known_are_told_back() {
        Imports.send("operator", "When;Where;What;How much\n2011-03-14;Niger;Heroin;1 g\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/headings-not-found"))
                .body("detail", containsString("When | Where | What | How much"));
    }

    @Test
    void a_file_of_headings_alone_is_an_import_of_no_rows() {
        assertEquals(
                0,
                Imports.imported("operator", Release.HEADINGS + "\n")
                        .path("rows")
                        .asInt());
    }

    @Test
    void the_history_is_read_in_slices_newest_first() {
        // Given
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String file = Release.of(Release.heroin("Tajikistan", "Slice " + i));
            expected.add(0, Imports.send("focal.tj", file, "dryRun", "true").path("id"));
        }
        expected.forEach(Imports::ended);
        // When
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = Suite.as("focal.tj").queryParam("limit", 2);
            Response slice = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/imports");
            seen.addAll(slice.path("items.id"));
            cursor = slice.path("next");
            if (seen.size() == 2) {
                // An import that arrives meanwhile moves nothing.
                Imports.imported("focal.tj", Release.of(Release.heroin("Tajikistan", "Meanwhile")), "dryRun", "true");
            }
        } while (cursor != null);
        // Then
        assertEquals(expected, seen.subList(0, 5));
        assertEquals(seen.size(), seen.stream().distinct().count());
    }
}
