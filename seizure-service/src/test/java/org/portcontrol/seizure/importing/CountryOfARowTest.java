package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row may tell its country by name, by code, or by both. */
@QuarkusTest
class CountryOfARowTest {

    private static JsonNode imported(String name, String code) {
        return Imports.importedAnew(
                "operator",
                "Seizure Date;Country/Territory of Seizure;ISO3;Drug/Substance;Quantity Seized;Measurement Unit\n"
                        + String.join(";", "2011-03-14", name, code, "Heroin", "1", "kg") + "\n");
    }

    @ParameterizedTest
    @CsvSource({"Angola, AGO", "Angola, ''", "'', AGO", "'', AO", "ANGOLA, AO", "AGO, AGO", "Angola, ???", "Ангола, AGO"
    })
    void a_name_or_a_code_is_enough(String name, String code) {
        JsonNode job = imported(name, code);
        assertEquals(1, job.path("stored").asInt());
        assertEquals(
                "AO",
                Imports.seizure(Imports.seizures(job.path("id").asText()).get(0))
                        .path("country")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "Angola, BEN, ISO3, BEN, country-contradicts-code",
        "Anglia, AGO, Country/Territory of Seizure, Anglia, unknown-country",
        "'', AAA, ISO3, AAA, unknown-country",
        "'', '', ISO3, '', missing-value"
    })
    void a_country_that_is_not_certain_is_refused(String name, String code, String column, String value, String type) {
        JsonNode job = imported(name, code);
        assertEquals(0, job.path("stored").asInt());
        JsonNode violation = Imports.report(job.path("id").asText()).at("/refusedRows/0/violations/0");
        assertEquals(column, violation.path("column").asText());
        assertEquals(value, violation.path("value").asText());
        assertEquals(
                "https://portcontrol.org/problems/" + type,
                violation.path("type").asText());
    }
}
