package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.problem.Language;
import org.portcontrol.seizure.Suite;

/** A focal point who reads Russian is told in Russian what is wrong with a file and with each of its rows. */
@QuarkusTest
class RussianImportsTest {

    private static final String LONG = "x".repeat(501);

    private static String twoRefusedRows() {
        return Imports.importedAnew(
                        "operator",
                        Release.of(
                                Release.heroin("Chad", "Moundou"),
                                Release.heroin("Chad", LONG),
                                Release.heroin("USSR", "Baku")))
                .path("id")
                .asText();
    }

    private static ValidatableResponse report(String id, String language, String mediaType) {
        return Suite.as("operator")
                .header("Accept-Language", language)
                .accept(mediaType)
                .get("/api/v1/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void a_file_of_another_kind_is_refused_in_russian() {
        Suite.as("operator")
                .header("Accept-Language", "ru")
                .contentType(Imports.CSV)
                .body("%PDF-1.7\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Content-Language", "ru")
                .body("type", equalTo("https://portcontrol.org/problems/unreadable-workbook"))
                .body("title", equalTo("Файл не является ни CSV, ни XLSX"))
                .body("detail", equalTo("Это файл PDF. Сохраните данные как XLSX без пароля или как CSV UTF-8."))
                .body("cure", containsString("Откройте файл в табличном редакторе"));
    }

    @Test
    void the_report_of_an_import_is_told_in_the_language_of_each_reader() {
        String id = twoRefusedRows();
        report(id, "ru", "application/json")
                .header("Content-Language", "ru")
                .body("refusedRows[0].violations[0].detail", equalTo("В тексте допускается не более 500 знаков."))
                .body("refusedRows[0].violations[0].cure", equalTo("Соблюдайте пределы, указанные в описании ошибки."))
                .body(
                        "refusedRows[0].violations[0].type",
                        equalTo("https://portcontrol.org/problems/value-out-of-bounds"))
                .body("refusedRows[0].violations[0].values", equalTo(null))
                .body("refusedRows[1].violations[0].detail", containsString("СССР: прекратил существование"));
        report(id, "en", "application/json")
                .header("Content-Language", "en")
                .body("refusedRows[0].violations[0].detail", equalTo("The text may have 500 characters at most."))
                .body("refusedRows[1].violations[0].detail", containsString("USSR: dissolved in 1991"));
    }

    @Test
    void the_list_of_refused_rows_gives_reasons_and_cures_in_russian() {
        report(twoRefusedRows(), "ru-RU,en;q=0.5", Imports.CSV)
                .contentType(Imports.CSV)
                .header("Content-Language", "ru")
                .body(containsString("Refused because;Cure"))
                .body(containsString("В тексте допускается не более 500 знаков."))
                .body(containsString("Запишите название страны по-английски"));
    }

    @Test
    void a_row_that_was_stored_as_a_whole_sentence_is_told_as_it_is() throws IOException {
        RowFinding stored = new ObjectMapper().readValue("""
                {"column": "CITY", "value": "x", "type": "https://portcontrol.org/problems/value-out-of-bounds",
                 "detail": "The text may have 500 characters at most.", "cure": "Keep to the bounds that the detail names."}""", RowFinding.class);
        assertEquals(
                "The text may have 500 characters at most.",
                stored.in(Language.ENGLISH).detail());
    }
}
