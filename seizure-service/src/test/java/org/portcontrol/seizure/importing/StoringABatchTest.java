package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

/** Rows are stored many at a time, and that shows in nothing but speed. */
@QuarkusTest
class StoringABatchTest {

    /** Statements that store; those that ask how far an import is, and the relay's own, are left out. */
    private static long statements() {
        return Suite.count("select coalesce(sum(calls), 0) from pg_stat_statements where query not ilike '%pg_%' and ("
                + "query ilike 'copy %' or query ~* '(insert into|update) (import|reference_counter|refused_row|outbox|seizure)'"
                + " or query ilike '%distinct on (fingerprint)%')");
    }

    /** A file that was never sent, of which every tenth row is refused. */
    private static String file(int rows) {
        String place = Suite.newKey();
        return Release.of(IntStream.range(0, rows)
                .mapToObj(row ->
                        Release.row("Guinea", place + row, "2011-03-14", "Heroin", row % 10 == 9 ? "0" : "1", "Gram"))
                .toArray(String[]::new));
    }

    private static long statementsFor(int rows) {
        return Suite.least(StoringABatchTest::statements, () -> {
            JsonNode job = Imports.imported("operator", file(rows));
            assertEquals(rows - rows / 10, job.path("stored").asInt());
            assertEquals(rows / 10, job.path("refused").asInt());
        });
    }

    @Test
    void a_batch_takes_as_many_statements_however_many_rows_it_has() {
        // Three of them take the import on, start it and end it; nine store the batch.
        assertEquals(12, statementsFor(10));
        assertEquals(12, statementsFor(900));
    }

    @Test
    void what_is_stored_is_what_is_published_and_what_the_history_keeps() {
        // Given
        String id = Imports.imported(
                        "operator",
                        Release.HEADINGS + "\n"
                                + "Africa;East Africa;Djibouti;\"A \\N \\t back\\slash\";\"Tab\there, \"\"quotes\"\", {braces}, 'apostrophes',"
                                + " 中文 🙂\";2011-03-14;Heroin;0.027999999999999997;Gram;Roof;Border;Rail;Peru;Chad;Niger;\\.\n")
                .path("id")
                .asText();
        String seizure = Imports.seizures(id).get(0);
        // When
        JsonNode shown = Imports.seizure(seizure);
        JsonNode published =
                Imports.json(Imports.text(Imports.events(List.of(seizure), 1).get(0)));
        JsonNode kept = Imports.json(Suite.as("operator")
                        .get("/api/v1/seizures/" + seizure + "/history")
                        .asString())
                .at("/items/0");
        // Then
        assertEquals("A \\N \\t back\\slash", shown.path("administrativeRegion").asText());
        assertEquals(
                "Tab\there, \"quotes\", {braces}, 'apostrophes', 中文 🙂",
                shown.path("place").asText());
        assertEquals("\\.", shown.at("/provenance/words/Routing").asText());
        assertEquals(shown, kept.path("state"));
        assertEquals("REPORTED", kept.path("change").asText());
        assertEquals(Imports.view(id).path("requestedBy"), kept.path("recordedBy"));
        assertTrue(shown.has("provenance"));
        assertEquals(((ObjectNode) shown).without("provenance"), published);
    }

    @Test
    void the_columns_are_filled_as_for_a_single_record() {
        String id = Imports.imported("operator", Release.of(Release.heroin("Djibouti", "Obock")))
                .path("id")
                .asText();
        assertEquals(
                1,
                Suite.count("select count(*) from seizure where id = '"
                        + Imports.seizures(id).get(0)
                        + "' and revision = 1 and status = 'REPORTED' and previous_status is null"
                        + " and source = 'NATIONAL_AUTHORITY' and country = 'DJ' and unit is null and unit_name is null"
                        + " and checkpoint is null and checkpoint_name is null and place = 'Obock'"
                        + " and administrative_region is null and seized_on = '2011-03-14'"
                        + " and commodities = '{NAR-HEROIN}' and voiding_reason is null"
                        + " and search @@ to_tsquery('simple', 'obock')"));
    }

    @Test
    void a_record_that_was_stored_in_a_batch_is_changed_like_any_other() {
        // Given
        String id = Imports.imported("focal.tj", Release.of(Release.heroin("Tajikistan", "Changed later")))
                .path("id")
                .asText();
        String seizure = Imports.seizures(id).get(0);
        JsonNode before = Imports.seizure(seizure);
        // When
        Suite.as("focal.tj")
                .header("If-Match", "\"1\"")
                .body("{\"line\": 1, \"quantity\": 0.5, \"unit\": \"GRM\", \"basis\": \"PURE\"}")
                .post("/api/v1/seizures/" + seizure + "/laboratory-results")
                .then()
                .statusCode(201);
        // Then
        JsonNode after = Imports.seizure(seizure);
        assertEquals(2, after.path("revision").asInt());
        assertEquals(before.path("provenance"), after.path("provenance"));
        assertEquals(before.at("/items/0/reported"), after.at("/items/0/reported"));
        assertEquals(2, after.at("/items/0/measures").size());
    }

    @Test
    void references_run_on_without_gaps() {
        List<String> references = Imports.seizures(Imports.imported(
                                "operator",
                                Release.of(
                                        Release.row("Eritrea", "Keren", "2011-03-14", "Heroin", "1", "Gram"),
                                        Release.row("Eritrea", "Keren", "2011-03-14", "Heroin", "0", "Gram"),
                                        Release.row("Eritrea", "Keren", "2012-03-14", "Heroin", "1", "Gram"),
                                        Release.row("Eritrea", "Keren", "2011-03-15", "Heroin", "1", "Gram")))
                        .path("id")
                        .asText())
                .stream()
                .map(seizure -> Imports.seizure(seizure).path("reference").asText())
                .toList();
        assertEquals(
                List.of("ER-NATIONAL-2011-000001", "ER-NATIONAL-2012-000001", "ER-NATIONAL-2011-000002"), references);
    }
}
