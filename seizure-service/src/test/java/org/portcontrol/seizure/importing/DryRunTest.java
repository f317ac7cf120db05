package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class DryRunTest {

    private static final List<String> COUNTS =
            List.of("rows", "done", "stored", "refused", "seizures", "possibleDuplicates", "unmapped");

    /** Two twins, one drug that is not mapped, one refused row. */
    private static String file(String country) {
        return Release.of(
                Release.heroin(country, "Harbour"),
                Release.heroin(country, "Harbour"),
                Release.row(country, "Harbour", "2011-03-14", "Herion", "2", "Gram"),
                Release.row(country, "Harbour", "2011-03-14", "Heroin", "0", "Gram"));
    }

    private static List<Integer> counts(JsonNode job) {
        return COUNTS.stream().map(count -> job.path(count).asInt()).toList();
    }

    private static JsonNode withoutTheImport(JsonNode report) {
        return ((ObjectNode) report).without("import");
    }

    @Test
    void a_dry_run_stores_nothing() {
        // Given
        long seizures = Suite.count("select count(*) from seizure");
        long revisions = Suite.count("select count(*) from seizure_revision");
        long rows = Suite.count("select count(*) from imported_row");
        long references = Suite.count("select coalesce(sum(last), 0) from reference_counter");
        // When
        JsonNode dry = Imports.imported("operator", file("Guyana"), "dryRun", "true");
        // Then
        assertTrue(dry.path("dryRun").asBoolean());
        assertEquals(List.of(4, 4, 3, 1, 3, 1, 1), counts(dry));
        assertEquals(seizures, Suite.count("select count(*) from seizure"));
        assertEquals(revisions, Suite.count("select count(*) from seizure_revision"));
        assertEquals(rows, Suite.count("select count(*) from imported_row"));
        assertEquals(references, Suite.count("select coalesce(sum(last), 0) from reference_counter"));
        assertEquals(0, Imports.seizuresOf("GY").size());
        assertTrue(Suite.messages("seizures.v1").stream()
                .noneMatch(message -> Imports.text(message).contains("\"country\":\"GY\"")));
        assertEquals(
                0,
                Imports.files().stream()
                        .filter(file -> file.endsWith(dry.path("id").asText()))
                        .count());
    }

    @Test
    void the_import_that_follows_counts_and_reports_the_same() {
        JsonNode dry = Imports.imported("operator", file("Suriname"), "dryRun", "true");
        JsonNode real = Imports.imported("operator", file("Suriname"));
        assertEquals(counts(dry), counts(real));
        assertEquals(
                withoutTheImport(Imports.report(dry.path("id").asText())),
                withoutTheImport(Imports.report(real.path("id").asText())));
        assertEquals(3, Imports.seizuresOf("SR").size());
    }

    @Test
    void a_dry_run_may_be_repeated_before_and_after_the_import() {
        Imports.imported("operator", file("Paraguay"), "dryRun", "true");
        Imports.imported("operator", file("Paraguay"), "dryRun", "true");
        Imports.imported("operator", file("Paraguay"));
        JsonNode after = Imports.imported("operator", file("Paraguay"), "dryRun", "true");
        assertEquals(3, after.path("possibleDuplicates").asInt(), "all of it is stored already");
        assertEquals(3, Imports.seizuresOf("PY").size());
    }

    @Test
    void a_dry_run_needs_no_undoing() {
        JsonNode dry = Imports.imported("operator", file("Uruguay"), "dryRun", "true");
        Suite.as("operator")
                .delete("/api/v1/imports/" + dry.path("id").asText())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", containsString("/nothing-to-undo"));
        assertEquals(
                "COMPLETED",
                Imports.view(dry.path("id").asText()).path("status").asText());
    }
}
