package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class MendingRefusedRowsTest {

    private static final String BROKEN = Release.of(
            Release.heroin("Benin", "Cotonou"),
            ";;Bennin;Borgou;\"Parakou; \"\"old\"\" market\";2011-03-15;Heroin;2;Gram;;;;;;;",
            Release.row("Benin", "-Porto", "15.13.2011", "Heroin", "3", "Gram"),
            Release.row("Benin", "Ouidah", "2011-03-16", "Heroin", "four", "Gram"),
            Release.row("Benin", "Abomey", "2011-03-17", "Heroin", "5", ""));

    @Test
    void the_list_of_refused_rows_is_mended_and_imported_as_it_is() {
        // Given
        JsonNode first = Imports.imported("operator", BROKEN);
        assertEquals(1, first.path("stored").asInt());
        String list = Imports.refusedRows(first.path("id").asText());
        assertTrue(
                list.lines()
                        .findFirst()
                        .orElseThrow()
                        .endsWith(
                                ";ROUTING;Refused sheet;Refused row;Refused column;Refused value;Refused because;Cure"),
                list);
        assertTrue(list.contains(";3;COUNTRY;Bennin;No country"), list);
        assertTrue(list.contains(";'-Porto;"), "no cell that a spreadsheet program would compute: " + list);
        // When
        String mended = list.replace(";Bennin;Borgou", ";Benin;Borgou")
                .replace(";15.13.2011;Heroin", ";15.12.2011;Heroin")
                .replace("Heroin;four;", "Heroin;4;")
                .replace("Heroin;5;;", "Heroin;5;Gram;");
        JsonNode second = Imports.imported("operator", mended);
        // Then
        assertEquals(4, second.path("rows").asInt());
        assertEquals(
                4,
                second.path("stored").asInt(),
                Imports.report(second.path("id").asText()).toString());
        assertEquals(0, second.at("/file/reading/ignoredColumns").size());
        assertEquals(5, Imports.seizuresOf("BJ").size());
        JsonNode market =
                Imports.seizure(Imports.seizures(second.path("id").asText()).get(0));
        assertEquals("Parakou; \"old\" market", market.path("place").asText());
        assertEquals(1, market.at("/provenance/words").size(), "nothing of what was added to the list: " + market);
        JsonNode porto =
                Imports.seizure(Imports.seizures(second.path("id").asText()).get(1));
        assertEquals("-Porto", porto.path("place").asText());
        assertEquals("2011-12-15", porto.path("seizedOn").asText());
    }

    @Test
    void an_import_without_refused_rows_gives_headings_alone() {
        String id = Imports.imported("operator", Release.of(Release.heroin("Togo", "Lome")))
                .path("id")
                .asText();
        assertEquals(1, Imports.refusedRows(id).lines().count());
        assertEquals(0, Imports.report(id).path("refusedRows").size());
    }

    @Test
    void a_misspelt_commodity_is_listed_with_suggestions_and_not_mapped() {
        String id = Imports.imported(
                        "operator", Release.of(Release.row("Togo", "Kara", "2011-03-14", "Herion", "1", "Gram")))
                .path("id")
                .asText();
        JsonNode report = Imports.report(id);
        assertEquals(id, report.at("/import/id").asText());
        JsonNode name = report.at("/names/0");
        assertEquals("Herion", name.path("words").asText());
        assertEquals("NAR-HEROIN", name.at("/suggestions/0").asText());
        assertTrue(name.path("code").isMissingNode());
        assertEquals(
                "OTH-UNMAPPED",
                Imports.seizure(Imports.seizures(id).get(0))
                        .at("/items/0/commodity")
                        .asText());
    }

    @Test
    void of_very_many_names_the_thousand_of_the_most_rows_get_suggestions() {
        Stream<String> often = IntStream.range(0, 2_000)
                .mapToObj(row -> Release.row("Togo", "Kara", "2011-03-14", "Unheard of " + row % 1_000, "1", "Gram"));
        Stream<String> once = Stream.of(Release.row("Togo", "Kara", "2011-03-14", "Herion", "1", "Gram"));
        String id = Imports.imported(
                        "operator", Release.of(Stream.concat(often, once).toArray(String[]::new)), "dryRun", "true")
                .path("id")
                .asText();
        JsonNode name = Imports.report(id).at("/names/1000");
        assertEquals("Herion", name.path("words").asText());
        assertTrue(name.path("suggestions").isMissingNode());
    }

    @Test
    void a_report_is_json_unless_asked_for_otherwise() {
        String id = Imports.imported("operator", Release.of(Release.heroin("Togo", "Tsevie")))
                .path("id")
                .asText();
        report(id, "*/*").statusCode(200).contentType("application/json");
        report(id, "text/csv;q=0.1, application/json").contentType("application/json");
        ValidatableResponse table = report(id, "text/csv").contentType("text/csv;charset=UTF-8");
        assertEquals(
                List.of("Accept", "Accept-Language"), table.extract().headers().getValues("Vary"));
        report(id, "text/html")
                .statusCode(406)
                .body("violations[0].header", equalTo("Accept"))
                .body("violations[0].allowed", contains("application/json", "text/csv"));
    }

    private static ValidatableResponse report(String id, String accept) {
        return Suite.as("operator")
                .accept(accept)
                .get("/api/v1/imports/" + id + "/report")
                .then();
    }

    @Test
    void the_form_of_the_report_can_be_named_in_the_address() {
        String id = Imports.imported("operator", Release.of(Release.heroin("Togo", "Sokode")))
                .path("id")
                .asText();
        Suite.as("operator")
                .queryParam("format", "csv")
                .get("/api/v1/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType(Imports.CSV)
                .header("Content-Disposition", containsString("refused-rows-" + id + ".csv"));
        Suite.as("operator")
                .accept(Imports.CSV)
                .queryParam("format", "json")
                .get("/api/v1/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType("application/json");
        Suite.as("operator")
                .queryParam("format", "pdf")
                .get("/api/v1/imports/" + id + "/report")
                .then()
                .statusCode(400)
                .body("type", containsString("/malformed-parameter"));
    }
}
