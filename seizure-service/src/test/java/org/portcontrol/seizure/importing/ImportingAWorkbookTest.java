package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Suite;

/** A file with the quirks of real ones, imported once, from the cells to the events. */
@QuarkusTest
class ImportingAWorkbookTest {

    private static JsonNode job;

    @BeforeEach
    void given() {
        if (job == null) {
            job = Imports.imported("operator", NationalWorkbook.TEXT);
        }
    }

    private static String id() {
        return job.path("id").asText();
    }

    /** The record made of a row, as GET shows it. */
    private static JsonNode ofRow(int row) {
        JsonNode seizure = Imports.seizure(Imports.seizures(id()).get(row - 2));
        assertEquals(row, seizure.at("/provenance/row").asInt());
        return seizure;
    }

    @Test
    void every_row_is_stored_or_refused() {
        assertEquals(NationalWorkbook.ROWS, job.path("rows").asInt());
        assertEquals(NationalWorkbook.ROWS, job.path("done").asInt());
        assertEquals(NationalWorkbook.STORED, job.path("stored").asInt());
        assertEquals(
                NationalWorkbook.ROWS - NationalWorkbook.STORED,
                job.path("refused").asInt());
        assertEquals(NationalWorkbook.STORED, job.path("seizures").asInt());
        assertEquals(1, job.path("possibleDuplicates").asInt());
        assertEquals(2, job.path("unmapped").asInt());
        assertEquals(0, job.path("voided").asInt());
        assertEquals("ids", job.path("profile").asText());
        assertEquals("UTF-8", job.at("/file/reading/charset").asText());
        assertEquals(";", job.at("/file/reading/delimiter").asText());
        assertEquals("POINT", job.at("/file/reading/decimalMark").asText());
        assertFalse(job.has("country"), "an operator imports any country");
        assertFalse(job.has("failure"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 | AMOUNT | '' | missing-value",
                "17 | AMOUNT | 0.0 | quantity-not-positive",
                "18 | DRUG_UNIT | '' | missing-value",
                "19 | COUNTRY | Atlantis | unknown-country",
                "20 | COUNTRY | Netherlands Antilles | unknown-country",
                "21 | SEIZURE_DATE | 2011-13-45 | unreadable-date",
                "22 | AMOUNT | about 12 kg | unreadable-number",
                "23 | column 17 | astray | too-many-cells"
            })
    void a_refused_row_says_where_what_and_how_to_cure_it(int row, String column, String value, String type) {
        JsonNode refused = Imports.report(id()).path("refusedRows").get(row - 16);
        assertEquals(row, refused.path("row").asInt());
        assertEquals(1, refused.path("violations").size(), refused.toString());
        JsonNode violation = refused.at("/violations/0");
        assertEquals(column, violation.path("column").asText());
        assertEquals(value, violation.path("value").asText());
        assertEquals(
                "https://portcontrol.org/problems/" + type,
                violation.path("type").asText());
        assertFalse(violation.path("detail").asText().isBlank());
        assertFalse(violation.path("cure").asText().isBlank());
        List<String> cells = new ArrayList<>();
        refused.path("cells").forEach(cell -> cells.add(cell.asText()));
        assertEquals(NationalWorkbook.TEXT.lines().toList().get(row - 1), String.join(";", cells));
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once() {
        JsonNode violations = Imports.report(id()).path("refusedRows").get(8).path("violations");
        assertEquals(
                List.of("SEIZURE_DATE", "DRUG_UNIT"),
                List.of(
                        violations.at("/0/column").asText(),
                        violations.at("/1/column").asText()));
    }

    @Test
    void a_country_that_is_no_more_is_explained() {
        assertTrue(Imports.report(id())
                .path("refusedRows")
                .get(4)
                .at("/violations/0/detail")
                .asText()
                .contains("dissolved on 10 October 2010"));
    }

    @Test
    void a_row_becomes_a_record_of_the_national_authority() {
        JsonNode seizure = ofRow(2);
        assertEquals("NATIONAL_AUTHORITY", seizure.path("source").asText());
        assertEquals("REPORTED", seizure.path("status").asText());
        assertEquals(1, seizure.path("revision").asInt());
        assertTrue(seizure.path("reference").asText().matches("BO-NATIONAL-2011-\\d{6}"), seizure.toString());
        assertEquals("BO", seizure.path("country").asText());
        assertEquals("El Alto", seizure.path("place").asText());
        assertEquals("La Paz", seizure.path("administrativeRegion").asText());
        assertEquals("2011-01-05", seizure.path("seizedOn").asText());
        assertEquals("AIR", seizure.at("/transport/mode").asText());
        assertEquals("BR", seizure.at("/route/departure").asText());
        assertEquals("ES", seizure.at("/route/destination").asText());
        assertFalse(seizure.has("unit"));
        assertFalse(seizure.has("checkpoint"));
        assertEquals(id(), seizure.at("/provenance/importId").asText());
        JsonNode words = seizure.at("/provenance/words");
        assertEquals("Luggage", words.path("Hiding Place").asText());
        assertEquals("Airport", words.path("Physical Seizure Location").asText());
        assertEquals("Peru", words.path("Producing Country").asText());
        assertEquals("Airport to airport", words.path("Routing").asText());
        assertEquals(
                "Bolivia, Plurinational State of",
                words.path("Country/Territory of Seizure").asText());
    }

    @ParameterizedTest(name = "row {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 0.027999999999999997 | Kilogram | 0.027999999999999997 | KGM | 0.027999999999999997 KGM MASS",
                "3 | 9e-05 | Gram | 0.00009 | GRM | 0.00000009 KGM MASS",
                "5 | 2.5 | Thousand of tablets | 2.5 | MIL | 2500 H87 COUNT TABLET",
                "6 | 3 | 100 gram | 3 | HGM | 0.3 KGM MASS",
                "7 | 7 | Block (350gr) | 2.45 | KGM | 2.45 KGM MASS",
                "8 | 13 | Paper (1/10 gm) | 1.3 | GRM | 0.0013 KGM MASS",
                "9 | 1.5 | Gallons (US, liquid) | 1.5 | GLL | 5.678117676 LTR VOLUME",
                "10 | 0.3 | Acres | 0.3 | ACR | 0.121405692672 HAR AREA",
                "11 | 4.4 | Viss | 7.184892 | KGM | 7.184892 KGM MASS",
                "14 | 5.0 | Smidgens | 5 | H87 | 5 H87 COUNT OTHER"
            })
    void a_quantity_keeps_its_words_and_is_exact_in_the_base_unit(
            int row, String reported, String reportedUnit, BigDecimal quantity, String unit, String measure) {
        JsonNode line = ofRow(row).at("/items/0");
        assertEquals(reported, line.at("/reported/quantity").asText());
        assertEquals(reportedUnit, line.at("/reported/unit").asText());
        assertEquals(0, quantity.compareTo(line.path("quantity").decimalValue()), line.toString());
        assertEquals(unit, line.path("unit").asText());
        assertEquals("UNKNOWN", line.path("basis").asText());
        JsonNode first = line.at("/measures/0");
        String article = first.has("article") ? " " + first.path("article").asText() : "";
        assertEquals(
                measure,
                first.path("value").decimalValue().stripTrailingZeros().toPlainString() + " "
                        + first.path("unit").asText() + " "
                        + first.path("dimension").asText() + article);
        assertEquals(1, line.path("measures").size());
    }

    @Test
    void a_place_in_cyrillic_letters_is_kept_and_an_empty_one_is_the_next_wider() {
        assertEquals("Кишинёв, ул. Ленина", ofRow(12).path("place").asText());
        assertEquals("Bokeo", ofRow(11).path("place").asText());
        assertEquals("North Macedonia", ofRow(13).path("place").asText());
    }

    @Test
    void a_drug_that_the_catalogue_does_not_know_is_stored_under_its_own_words() {
        JsonNode line = ofRow(13).at("/items/0");
        assertEquals("OTH-UNMAPPED", line.path("commodity").asText());
        assertEquals("Kush special blend", line.at("/reported/commodity").asText());
        JsonNode nameless = ofRow(15).at("/items/0");
        assertEquals("OTH-UNMAPPED", nameless.path("commodity").asText());
        assertFalse(nameless.path("reported").has("commodity"));
    }

    @Test
    void a_twin_is_stored_and_points_at_the_first() {
        List<String> seizures = Imports.seizures(id());
        JsonNode twin = ofRow(4);
        assertEquals(
                seizures.get(1),
                twin.at("/provenance/possibleDuplicateOf/seizure").asText());
        assertEquals(id(), twin.at("/provenance/possibleDuplicateOf/importId").asText());
        assertFalse(ofRow(3).path("provenance").has("possibleDuplicateOf"));
    }

    @Test
    void what_a_name_was_taken_for_is_told_with_the_number_of_its_rows() {
        JsonNode names = Imports.report(id()).path("names");
        assertEquals("COUNTRY BO EXACT 11", named(names, "COUNTRY", "Bolivia, Plurinational State of"));
        assertEquals("COUNTRY MK ALIAS 1", named(names, "COUNTRY", "Macedonia, the former Yugoslav Republic of"));
        assertEquals("COMMODITY NAR-HEROIN EXACT 3", named(names, "COMMODITY", "Heroin"));
        assertEquals("COMMODITY - - 1", named(names, "COMMODITY", "Kush special blend"));
        assertEquals("COMMODITY - - 1", named(names, "COMMODITY", ""));
        assertEquals("UNIT KGM EXACT 1", named(names, "UNIT", "Viss"));
        assertEquals("UNIT - - 1", named(names, "UNIT", "Smidgens"));
        assertEquals("TRANSPORT AIR EXACT 1", named(names, "TRANSPORT", "Commercial air"));
        assertEquals("TRANSPORT - - 1", named(names, "TRANSPORT", "Kite"));
    }

    private static String named(JsonNode names, String list, String words) {
        for (JsonNode name : names) {
            if (name.path("list").asText().equals(list)
                    && name.path("words").asText().equals(words)) {
                return String.join(
                        " ",
                        list,
                        name.path("code").asText("-"),
                        name.path("match").asText("-"),
                        name.path("rows").asText());
            }
        }
        return "not listed: " + words;
    }

    @Test
    void the_records_are_found_by_their_country() {
        JsonNode items = Imports.seizuresOf("MK");
        assertEquals(1, items.size());
        assertEquals(id(), items.at("/0/provenance/importId").asText());
        assertEquals(11, Imports.seizuresOf("BO").size());
    }

    @Test
    void each_record_is_told_in_one_event_that_keeps_the_contract() {
        List<ConsumerRecord<String, byte[]>> events = Imports.events(Imports.seizures(id()), 1);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Suite.contract("seizure.v1.schema.json"), InputFormat.JSON);
        for (ConsumerRecord<String, byte[]> event : events) {
            assertEquals("org.portcontrol.seizure.reported.v1", Suite.header(event, "ce_type"));
            assertEquals(event.key(), Suite.header(event, "ce_subject"));
            assertEquals(List.of(), schema.validate(Imports.text(event), InputFormat.JSON));
            JsonNode state = Imports.json(Imports.text(event));
            assertFalse(state.has("provenance"));
            assertFalse(state.has("narrative"));
            assertFalse(Imports.text(event).contains("Luggage"), "words of the workbook stay here");
        }
    }

    @Test
    void the_events_add_up_to_the_sums_of_the_file() {
        Map<String, BigDecimal> published = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> event : Imports.events(Imports.seizures(id()), 1)) {
            JsonNode state = Imports.json(Imports.text(event));
            String day = state.path("seizedOn").asText();
            String quarter = day.substring(0, 4) + "-Q" + (Integer.parseInt(day.substring(5, 7)) + 2) / 3;
            for (JsonNode measure : state.at("/items/0/measures")) {
                String key = state.path("country").asText() + " " + quarter + " "
                        + measure.path("dimension").asText() + " "
                        + measure.path("article").asText("-");
                NationalWorkbook.add(published, key, measure.path("value").decimalValue());
            }
        }
        assertEquals(NationalWorkbook.sums(), published);
    }
}
