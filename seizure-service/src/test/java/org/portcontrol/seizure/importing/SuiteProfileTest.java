package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The suite's own export, read back. */
@QuarkusTest
class SuiteProfileTest {

    private static final String HEADINGS =
            "reference,status,country,unit,checkpoint,place,administrativeRegion,seizedOn,line,"
                    + "commodity,commodityName,quantity,unitOfMeasure,article,basis,reportedCommodity,reportedQuantity,reportedUnit,"
                    + "transportMode,vehicle,departure,transit,destination\n";

    private static JsonNode imported(String rows, String... parameters) {
        return Imports.imported("operator", HEADINGS + rows, parameters);
    }

    private static JsonNode record(JsonNode job, int place) {
        return Imports.seizure(Imports.seizures(job.path("id").asText()).get(place));
    }

    @Test
    void rows_that_share_a_reference_are_the_lines_of_one_record() {
        JsonNode job = imported("""
                LS-PCU-2011-000001,REPORTED,LS,LS-PCU,LS-BRIDGE,Maseru bridge,Maseru,2011-03-14,1,NAR-HEROIN,Heroin,1.25,KGM,,NET,,,,ROAD,TRUCK,ZA,SZ MZ,LS
                LS-PCU-2011-000001,REPORTED,LS,LS-PCU,LS-BRIDGE,Maseru bridge,Maseru,2011-03-14,2,PSY-DIAZEPAM,Diazepam,40,H87,TABLET,,,,,ROAD,TRUCK,ZA,SZ MZ,LS
                LS-PCU-2011-000002,REPORTED,LS,,,Maseru bridge,,2011-03-15,1,NAR-HEROIN,Heroin,0.028,KGM,,,heroin powder,28,grams,,,,,
                """, "profile", "suite");
        assertEquals("suite", job.path("profile").asText());
        assertEquals(3, job.path("rows").asInt());
        assertEquals(
                3,
                job.path("stored").asInt(),
                Imports.report(job.path("id").asText()).toString());
        assertEquals(2, job.path("seizures").asInt());
        JsonNode first = record(job, 0);
        assertEquals(2, first.path("items").size());
        assertEquals("1.25", first.at("/items/0/quantity").decimalValue().toPlainString());
        assertEquals("NET", first.at("/items/0/basis").asText());
        assertEquals(2, first.at("/items/1/line").asInt());
        assertEquals("TABLET", first.at("/items/1/article").asText());
        assertEquals("TRUCK", first.at("/transport/vehicle").asText());
        assertEquals(
                List.of("ZA", "SZ", "MZ", "LS"),
                List.of(
                        first.at("/route/departure").asText(),
                        first.at("/route/transit/0").asText(),
                        first.at("/route/transit/1").asText(),
                        first.at("/route/destination").asText()));
        assertEquals(
                "LS-PCU-2011-000001", first.at("/provenance/words/reference").asText());
        assertEquals("NATIONAL_AUTHORITY", first.path("source").asText());
        assertFalse(first.at("/items/0").has("reported"));
        JsonNode second = record(job, 1);
        assertEquals("heroin powder", second.at("/items/0/reported/commodity").asText());
        assertEquals("28", second.at("/items/0/reported/quantity").asText());
        assertEquals("grams", second.at("/items/0/reported/unit").asText());
        assertEquals(4, second.at("/provenance/row").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LX,2011-03-14,NAR-HEROIN,1,KGM,, | country | LX | unknown-country",
                ",2011-03-14,NAR-HEROIN,1,KGM,, | country | '' | missing-value",
                "LS,2011-02-30,NAR-HEROIN,1,KGM,, | seizedOn | 2011-02-30 | unreadable-date",
                "LS,2011-03-14,Heroin,1,KGM,, | commodity | Heroin | unknown-commodity",
                "LS,2011-03-14,NAR-HEROIN,-1,KGM,, | quantity | -1 | quantity-not-positive",
                "LS,2011-03-14,NAR-HEROIN,1,kg,, | unitOfMeasure | kg | unknown-unit-of-measure",
                "LS,2011-03-14,NAR-HEROIN,1,,, | unitOfMeasure | '' | missing-value",
                "LS,2011-03-14,NAR-HEROIN,1,KGM,TABLET, | article | TABLET | article-not-applicable",
                "LS,2011-03-14,NAR-HEROIN,1,H87,TABLET,NET | basis | NET | basis-not-applicable"
            })
    void a_row_that_is_not_in_codes_is_refused(String row, String column, String value, String type) {
        JsonNode job = Imports.imported(
                "operator",
                "country,seizedOn,commodity,quantity,unitOfMeasure,article,basis\n" + row + "\n",
                "profile",
                "suite",
                "dryRun",
                "true");
        assertEquals(1, job.path("refused").asInt());
        JsonNode violation = Imports.report(job.path("id").asText()).at("/refusedRows/0/violations/0");
        assertEquals(column, violation.path("column").asText(), violation.toString());
        assertEquals(value, violation.path("value").asText());
        assertEquals(
                "https://portcontrol.org/problems/" + type,
                violation.path("type").asText(),
                violation.toString());
    }

    @Test
    void a_voided_record_is_left_out_with_all_its_lines() {
        JsonNode job = imported("""
                LS-PCU-2011-000003,VOIDED,LS,,,Maseru,,2011-03-14,1,NAR-HEROIN,Heroin,1,KGM,,,,,,,,,,
                LS-PCU-2011-000003,VOIDED,LS,,,Maseru,,2011-03-14,2,NAR-HEROIN,Heroin,2,KGM,,,,,,,,,,
                LS-PCU-2011-000004,REPORTED,LS,,,Maseru,,2011-03-14,1,NAR-HEROIN,Heroin,3,KGM,,,,,,,,,,
                """, "profile", "suite");
        assertEquals(1, job.path("stored").asInt());
        assertEquals(2, job.path("refused").asInt());
        JsonNode refused = Imports.report(job.path("id").asText()).path("refusedRows");
        assertEquals(
                List.of(2, 3),
                List.of(refused.at("/0/row").asInt(), refused.at("/1/row").asInt()));
        assertEquals(
                "https://portcontrol.org/problems/voided-record",
                refused.at("/1/violations/0/type").asText());
    }

    @Test
    void a_focal_point_brings_back_the_own_country_only() {
        String rows = """
                country,seizedOn,commodity,quantity,unitOfMeasure
                TJ,2011-03-14,NAR-HEROIN,1.25,KGM
                LS,2011-03-14,NAR-HEROIN,1.25,KGM
                """;
        JsonNode job = Imports.imported("focal.tj", rows, "profile", "suite");
        assertEquals(1, job.path("stored").asInt());
        assertEquals("TJ", record(job, 0).path("country").asText());
        assertEquals(
                "https://portcontrol.org/problems/foreign-country-row",
                Imports.report(job.path("id").asText())
                        .at("/refusedRows/0/violations/0/type")
                        .asText());
    }

    @Test
    void rows_equal_in_everything_but_the_reference_are_twins() {
        JsonNode job = imported("""
                LS-PCU-2011-000005,REPORTED,LS,,,Hlotse,,2011-03-14,1,NAR-HEROIN,Heroin,1,KGM,,,,,,,,,,
                LS-PCU-2011-000006,REPORTED,LS,,,Hlotse,,2011-03-14,1,NAR-HEROIN,Heroin,1,KGM,,,,,,,,,,
                LS-PCU-2011-000007,REPORTED,LS,,,Hlotse,,2011-03-14,1,NAR-HEROIN,Heroin,1,KGM,,PURE,,,,,,,,
                """, "profile", "suite");
        assertEquals(3, job.path("seizures").asInt());
        assertEquals(1, job.path("possibleDuplicates").asInt());
    }
}
