package org.portcontrol.seizure.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Suite;

/** Every role × every operation, for an import of Kazakhstan. */
@QuarkusTest
public class ImportAccessTest {

    /** By their ids in the description of the API. */
    public static final List<String> OPERATIONS =
            List.of("importWorkbook", "listImports", "getImport", "reportImport", "followImport", "undoImport");

    private static String kazakh;

    private static String importOfKazakhstan() {
        if (kazakh == null) {
            kazakh = Imports.imported("focal.kz", Release.of(Release.heroin("Kazakhstan", "Table of access")))
                    .path("id")
                    .asText();
        }
        return kazakh;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           post, list, get, report, progress, delete
        "focal.kz,         202,  200,  200, 200,    200,      202",
        "operator,         202,  200,  200, 200,    200,      202",
        "focal.tj,         202,  200,  404, 404,    404,      404",
        "officer.aktau,    403,  403,  403, 403,    403,      403",
        "supervisor.aktau, 403,  403,  403, 403,    403,      403",
        "analyst,          403,  403,  403, 403,    403,      403",
        "partner,          403,  403,  403, 403,    403,      403",
        "registrar,        403,  403,  403, 403,    403,      403",
        "stranger,         403,  403,  403, 403,    403,      403",
        "expired,          401,  401,  401, 401,    401,      401"
    })
    void a_role_does_what_it_may_and_nothing_else(
            String user, int post, int list, int get, int report, int progress, int delete) {
        List<Integer> expected = List.of(post, list, get, report, progress, delete);
        String id = importOfKazakhstan();
        for (int i = 0; i < expected.size(); i++) {
            String operation = OPERATIONS.get(i);
            assertEquals(expected.get(i), attempt(operation, user, id).statusCode(), user + " " + operation);
        }
    }

    private static Response attempt(String operation, String user, String id) {
        String path = "/api/v1/imports/" + id;
        return switch (operation) {
            case "importWorkbook" ->
                Imports.send(user, Release.of(Release.heroin("Kazakhstan", "Anywhere")), "dryRun", "true");
            case "listImports" -> Suite.as(user).get("/api/v1/imports");
            case "getImport" -> Suite.as(user).get(path);
            case "reportImport" -> Suite.as(user).get(path + "/report");
            case "followImport" -> Suite.as(user).get(path + "/progress");
            case "undoImport" -> Suite.as(user).delete(path);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/0190b5c8-7d3a-7c11-9a51-0d3c5c1f2aff", "/0190b5c8-7d3a-7c11-9a51-0d3c5c1f2aff/report"})
    void without_a_token_nothing_is_told(String path) {
        given().get("/api/v1/imports" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", containsString("/not-authenticated"));
        given().contentType(Imports.CSV)
                .body(Release.of())
                .post("/api/v1/imports")
                .then()
                .statusCode(401);
    }

    @Test
    void rows_of_another_country_are_refused_one_by_one() {
        // When
        JsonNode job = Imports.imported(
                "focal.tj",
                Release.of(
                        Release.heroin("Tajikistan", "Own row"),
                        Release.heroin("Kazakhstan", "Row of a neighbour"),
                        Release.heroin("Kyrgyzstan", "Row of another")));
        // Then
        assertEquals("TJ", job.path("country").asText());
        assertEquals(1, job.path("stored").asInt());
        assertEquals(2, job.path("refused").asInt());
        JsonNode refused = Imports.report(job.path("id").asText()).path("refusedRows");
        assertEquals(3, refused.at("/0/row").asInt());
        assertEquals("COUNTRY", refused.at("/0/violations/0/column").asText());
        assertEquals("Kazakhstan", refused.at("/0/violations/0/value").asText());
        assertEquals(
                "https://portcontrol.org/problems/foreign-country-row",
                refused.at("/0/violations/0/type").asText());
        assertEquals("Kyrgyzstan", refused.at("/1/violations/0/value").asText());
        assertEquals(
                "TJ",
                Imports.seizure(Imports.seizures(job.path("id").asText()).get(0))
                        .path("country")
                        .asText());
    }

    @Test
    void a_focal_point_sees_imports_of_the_own_country_and_an_operator_all() {
        // Given
        String ofKazakhstan = importOfKazakhstan();
        String ofTajikistan = Imports.imported("focal.tj", Release.of(Release.heroin("Tajikistan", "Listed")))
                .path("id")
                .asText();
        String ofAll = Imports.imported("operator", Release.of(Release.heroin("Tajikistan", "Of the operator")))
                .path("id")
                .asText();
        // Then
        history("focal.tj").body("items.id", hasItem(ofTajikistan)).body("items.country", everyItem(equalTo("TJ")));
        history("focal.tj").body("items.id", not(hasItem(ofKazakhstan))).body("items.id", not(hasItem(ofAll)));
        history("operator").body("items.id", hasItem(ofTajikistan)).body("items.id", hasItem(ofAll));
        Suite.as("focal.tj").get("/api/v1/imports/" + ofAll).then().statusCode(404);
    }

    private static ValidatableResponse history(String user) {
        return Suite.as(user)
                .queryParam("limit", 200)
                .get("/api/v1/imports")
                .then()
                .statusCode(200);
    }
}
