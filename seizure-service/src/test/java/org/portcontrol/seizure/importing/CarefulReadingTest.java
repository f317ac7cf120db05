package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Suite;

/** What could be read in a wrong way is refused, and told as it stands in the file. */
@QuarkusTest
class CarefulReadingTest {

    private static final String SUITE = "reference,country,seizedOn,commodity,quantity,unitOfMeasure,place\n";

    private static JsonNode suite(String user, String rows) {
        return Imports.imported(user, SUITE + rows, "profile", "suite", "dryRun", "true");
    }

    private static JsonNode refused(JsonNode job) {
        return Imports.report(job.path("id").asText()).path("refusedRows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.2011", "1,2,3", "12,34.56", "1.2.3", "1..5", "1.234.5", "10 20", "2'5"})
    void digits_that_marks_do_not_group_by_three_are_no_number(String amount) {
        JsonNode job = Imports.imported(
                "operator",
                Release.of(Release.row("Lesotho", "Mohale", "2011-03-14", "Heroin", amount, "Gram")),
                "dryRun",
                "true");
        assertEquals(0, job.path("stored").asInt());
        assertTrue(refused(job).at("/0/violations/0/type").asText().endsWith("/unreadable-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2011", "31 April 2011", "Feb 29, 2011"})
    void a_day_that_its_month_does_not_have_is_no_day(String day) {
        JsonNode job = Imports.imported(
                "operator", Release.of(Release.row("Lesotho", "Mohale", day, "Heroin", "1", "Gram")), "dryRun", "true");
        assertEquals(0, job.path("stored").asInt());
        assertTrue(refused(job).at("/0/violations/0/type").asText().endsWith("/unreadable-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8/3/72", "8/3/1972", "1972-08-03", "3.8.1972", "03-08-72"})
    void what_a_spreadsheet_made_of_a_cas_number_is_no_substance(String drug) {
        JsonNode job = Imports.imported(
                "operator",
                Release.of(Release.row("Lesotho", "Mohale", "2011-03-14", drug, "1", "Gram")),
                "dryRun",
                "true");
        assertEquals(0, job.path("stored").asInt());
        assertEquals(drug, refused(job).at("/0/violations/0/value").asText());
        assertTrue(refused(job).at("/0/violations/0/type").asText().endsWith("/date-for-a-name"));
    }

    @Test
    void a_cas_number_names_its_substance() {
        JsonNode job = Imports.imported(
                "operator", Release.of(Release.row("Lesotho", "Mohale", "2011-03-14", "439-14-5", "1", "Gram")));
        assertEquals(1, job.path("stored").asInt());
        Suite.as("operator")
                .queryParam("import", job.path("id").asText())
                .get("/api/v1/seizures")
                .then()
                .body("items[0].items[0].commodity", equalTo("PSY-DIAZEPAM"));
    }

    @Test
    void a_name_of_a_unit_is_as_long_as_other_texts_at_most() {
        String unit = new Random(1)
                .ints(4_000, 'a', 'z')
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        JsonNode job = Imports.imported(
                "operator", Release.of(Release.row("Lesotho", "Mohale", "2011-03-14", "Heroin", "1", unit)));
        assertTrue(refused(job).at("/0/violations/0/type").asText().endsWith("/value-out-of-bounds"));
    }

    @Test
    void a_record_has_no_more_lines_than_an_event_can_hold() {
        JsonNode job = suite(
                "operator",
                IntStream.range(0, 6_000)
                        .mapToObj(line -> "BIG,LS,2011-03-14,NAR-HEROIN," + (line + 1) + ",KGM,Mohale\n")
                        .collect(Collectors.joining()));
        assertEquals(0, job.path("stored").asInt());
    }

    @Test
    void lines_of_one_record_agree_on_country_and_day() {
        JsonNode job = suite("operator", """
                R1,TJ,2011-03-14,NAR-HEROIN,1,KGM,Here
                R1,LS,2012-12-31,NAR-HEROIN,2,KGM,There
                """);
        assertEquals(0, job.path("stored").asInt());
    }

    @Test
    void a_row_of_another_country_is_refused_under_any_reference() {
        JsonNode job = suite("focal.tj", """
                R1,TJ,2011-03-14,NAR-HEROIN,1,KGM,Here
                R1,LS,2011-03-14,NAR-HEROIN,2,KGM,Here
                """);
        assertTrue(refused(job).size() > 0);
    }

    @Test
    void the_value_that_is_told_is_that_of_the_line_it_is_about() {
        JsonNode job = suite("operator", """
                R1,LS,2011-03-14,NAR-HEROIN,0,KGM,Here
                R1,LS,2011-03-14,NAR-HEROIN,5,KGM,Here
                """);
        assertEquals("0", refused(job).at("/0/violations/0/value").asText());
    }

    @Test
    void a_reference_that_is_too_long_refuses_the_row() {
        assertEquals(
                1,
                suite("operator", "R".repeat(501) + ",LS,2011-03-14,NAR-HEROIN,7,KGM,Here\n")
                        .path("refused")
                        .asInt());
    }

    @Test
    void the_suites_own_numbers_have_a_point() {
        assertEquals(
                1,
                suite("operator", "R1,LS,2011-03-14,NAR-HEROIN,1.125,KGM,Here\n")
                        .path("stored")
                        .asInt());
    }

    @ParameterizedTest
    @CsvSource({"AGO", "AO"})
    void a_code_of_another_country_is_told(String code) {
        JsonNode job = Imports.imported(
                "focal.tj", "Date;ISO3;Drug;Quantity;Unit\n2011-03-14;" + code + ";Heroin;1;kg\n", "dryRun", "true");
        assertEquals(code, refused(job).at("/0/violations/0/value").asText());
    }

    @Test
    void a_name_counts_once_per_row() {
        JsonNode job = Imports.imported(
                "operator",
                "Date;Country;Departure_Country;Drug;Quantity;Unit\n2011-03-14;Lesotho;Lesotho;Heroin;1;kg\n",
                "dryRun",
                "true");
        Imports.report(job.path("id").asText())
                .path("names")
                .forEach(name -> assertEquals(1, name.path("rows").asInt(), name.toString()));
    }
}
