package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class UndoingAnImportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static void assertVoided(String seizure, int revision) {
        JsonNode state = Imports.seizure(seizure);
        assertEquals("VOIDED", state.path("status").asText());
        assertEquals("REPORTED", state.path("previousStatus").asText());
        assertEquals(revision, state.path("revision").asInt());
        assertEquals(
                "The import that brought it was undone.",
                state.path("voidingReason").asText());
    }

    @Test
    void every_record_is_voided_and_an_event_tells_of_each() {
        // Given
        String id = Imports.imported(
                        "operator", Release.of(Release.heroin("Bhutan", "Paro"), Release.heroin("Bhutan", "Thimphu")))
                .path("id")
                .asText();
        List<String> seizures = Imports.seizures(id);
        // When
        JsonNode undone = Imports.undone(id);
        // Then
        assertEquals("UNDONE", undone.path("status").asText());
        assertEquals(2, undone.path("voided").asInt());
        assertEquals(2, undone.path("stored").asInt());
        assertTrue(undone.has("undoneBy"));
        assertTrue(undone.has("finishedAt"));
        seizures.forEach(seizure -> assertVoided(seizure, 2));
        for (String seizure : seizures) {
            ConsumerRecord<String, byte[]> event =
                    Imports.events(List.of(seizure), 2).get(1);
            assertEquals("org.portcontrol.seizure.voided.v1", Suite.header(event, "ce_type"));
            JsonNode state = Imports.json(Imports.text(event));
            assertEquals("VOIDED", state.path("status").asText());
            assertEquals(2, state.path("revision").asInt());
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Suite.contract("seizure.v1.schema.json"), InputFormat.JSON)
                            .validate(Imports.text(event), InputFormat.JSON));
        }
        assertEquals(0, Suite.count("select count(*) from imported_row where import_id = '" + id + "'"));
    }

    @Test
    void the_history_of_a_voided_record_tells_who_undid_it() {
        String id = Imports.imported("operator", Release.of(Release.heroin("Bhutan", "Punakha")))
                .path("id")
                .asText();
        String seizure = Imports.seizures(id).get(0);
        JsonNode undone = Imports.undone(id);
        JsonNode history = Imports.json(Suite.as("operator")
                        .get("/api/v1/seizures/" + seizure + "/history")
                        .asString())
                .path("items");
        assertEquals(2, history.size());
        assertEquals("VOIDED", history.at("/1/change").asText());
        assertEquals(
                undone.path("undoneBy").asText(), history.at("/1/recordedBy").asText());
        assertEquals(Imports.seizure(seizure), history.at("/1/state"));
    }

    @Test
    void a_record_that_a_laboratory_has_changed_since_is_voided_too() {
        // Given
        String id = Imports.imported(
                        "focal.kz",
                        Release.of(
                                Release.heroin("Kazakhstan", "Weighed"), Release.heroin("Kazakhstan", "Not weighed")))
                .path("id")
                .asText();
        List<String> seizures = Imports.seizures(id);
        Suite.as("focal.kz")
                .header("If-Match", "\"1\"")
                .body("{\"line\": 1, \"quantity\": 0.9, \"unit\": \"GRM\", \"basis\": \"NET\"}")
                .post("/api/v1/seizures/" + seizures.get(0) + "/laboratory-results")
                .then()
                .statusCode(201);
        // When
        JsonNode undone = Imports.undone(id);
        // Then
        assertEquals(2, undone.path("voided").asInt());
        assertVoided(seizures.get(0), 3);
        assertVoided(seizures.get(1), 2);
        assertEquals(
                "LABORATORY",
                Imports.seizure(seizures.get(0))
                        .at("/items/0/measures/0/origin")
                        .asText());
        assertEquals(
                List.of(
                        "org.portcontrol.seizure.reported.v1",
                        "org.portcontrol.seizure.laboratory-result.v1",
                        "org.portcontrol.seizure.voided.v1"),
                Imports.events(seizures.subList(0, 1), 3).stream()
                        .map(event -> Suite.header(event, "ce_type"))
                        .toList());
    }

    @Test
    void a_record_whose_import_was_undone_is_not_restored_for_its_row_may_come_again() {
        // Given
        String file = Release.of(Release.heroin("Kazakhstan", "Shymkent"));
        String id = Imports.imported("focal.kz", file).path("id").asText();
        String seizure = Imports.seizures(id).get(0);
        Imports.undone(id);
        // When
        Response refused = Suite.basedOn(2, "focal.kz").post("/api/v1/seizures/" + seizure + "/restoration");
        // Then
        refused.then().statusCode(409).body("type", equalTo("https://portcontrol.org/problems/import-undone"));
        assertVoided(seizure, 2);
        assertEquals(1, Imports.imported("focal.kz", file).path("stored").asInt());
    }

    @Test
    void undoing_twice_changes_nothing() {
        // Given
        String id = Imports.imported("operator", Release.of(Release.heroin("Bhutan", "Haa")))
                .path("id")
                .asText();
        List<String> seizures = Imports.seizures(id);
        JsonNode once = Imports.undone(id);
        // When
        JsonNode twice = Imports.undone(id);
        // Then
        assertEquals(once, twice);
        assertVoided(seizures.get(0), 2);
        assertEquals(2, Imports.events(seizures, 2).size());
    }

    /** Three batches of a thousand rows, each of a year of its own. */
    private static String threeBatches() {
        return Release.of(IntStream.range(0, 3_000)
                .mapToObj(row ->
                        Release.row("Maldives", "Atoll " + row, 2011 + row / 1_000 + "-03-14", "Heroin", "1", "Gram"))
                .toArray(String[]::new));
    }

    private static long waitingForLocks() {
        return Suite.count("select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'");
    }

    @Test
    void an_import_is_cancelled_while_it_runs_and_nothing_of_it_counts() throws Exception {
        // Given an import whose second batch waits for the numbers of 2012
        String id;
        CompletableFuture<Response> cancelling;
        try (Connection numbers = Suite.connect()) {
            numbers.setAutoCommit(false);
            numbers.createStatement().executeUpdate("insert into reference_counter values ('MV-NATIONAL', 2012, 0)");
            id = Imports.send("operator", threeBatches()).path("id");
            await().atMost(PATIENCE)
                    .until(() -> Imports.view(id).path("done").asInt() == 1_000 && waitingForLocks() == 1);
            // When
            cancelling =
                    CompletableFuture.supplyAsync(() -> Suite.as("operator").delete("/api/v1/imports/" + id));
            await().until(() -> waitingForLocks() == 2);
            numbers.rollback();
        }
        cancelling.get(10, TimeUnit.SECONDS).then().statusCode(202);
        JsonNode ended = Imports.ended(id);
        // Then the batch that was at work is the last
        assertEquals("CANCELLED", ended.path("status").asText());
        int stored = ended.path("stored").asInt();
        assertEquals(2_000, stored);
        assertEquals(stored, ended.path("voided").asInt());
        assertEquals(stored, Suite.count("select count(*) from seizure where country = 'MV' and status = 'VOIDED'"));
        assertEquals(0, Suite.count("select count(*) from seizure where country = 'MV' and status <> 'VOIDED'"));
        assertEquals(0, Suite.count("select count(*) from imported_row where import_id = '" + id + "'"));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(2L * stored, eventsOfMaldives()));
    }

    private static long eventsOfMaldives() {
        return Suite.messages("seizures.v1").stream()
                .filter(event -> Imports.text(event).contains("\"country\":\"MV\""))
                .count();
    }

    @Test
    void an_import_that_does_not_exist_cannot_be_undone() {
        Suite.as("operator")
                .delete("/api/v1/imports/0190b5c8-7d3a-7c11-9a51-0d3c5c1f2aff")
                .then()
                .statusCode(404)
                .body("type", containsString("/not-found"));
    }
}
