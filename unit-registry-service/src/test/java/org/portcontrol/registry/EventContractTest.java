package org.portcontrol.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the service to {@code docs/events}: its partners are built from those files. */
@QuarkusTest
@TestProfile(EmptyRegistry.class)
class EventContractTest {

    @Inject
    AgroalDataSource database;

    private static final Path EVENTS = Path.of(System.getProperty("suite.root"), "docs", "events");

    @BeforeEach
    void nothing_is_registered() throws SQLException {
        EmptyRegistry.clear(database);
    }

    @ParameterizedTest
    @CsvSource({
        "unit, unit-registered",
        "unit, unit-suspended",
        "checkpoint, checkpoint-registered",
        "zero-report, zero-report-declared",
        "zero-report, zero-report-retracted"
    })
    void the_golden_example_keeps_to_its_schema(String schema, String example) throws IOException {
        assertEquals(List.of(), violations(schema, read("examples/" + example + ".json")));
    }

    @Test
    void what_is_published_is_the_golden_example_to_the_letter() throws IOException {
        RegistryApi.register("countries", Body.aCountry("KZ"));
        ObjectNode checkpoint = golden("checkpoint-registered");
        ObjectNode unit = golden("unit-registered");

        JsonNode storedCheckpoint = register("checkpoints", asRequest(checkpoint, "until", "status"));
        JsonNode storedUnit = register("units", asRequest(unit, "until"));

        assertEquals(checkpoint, withoutStamp(published("checkpoints.v1", storedCheckpoint)));
        assertEquals(unit, withoutStamp(published("units.v1", storedUnit)));
    }

    @Test
    void whatever_is_published_keeps_to_its_schema() throws IOException {
        RegistryApi.register("countries", Body.aCountry("TJ"));
        Body checkpoint = Body.aCheckpointIn("TJ").with("note", "No UN/LOCODE");
        Body unit = Body.aUnitIn("TJ").with("since", "2017-07-01").serving(checkpoint.code());
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.register("units", unit);
        RegistryApi.turn("units", unit.code(), 1, "SUSPENDED", "2019-05-01");
        RegistryApi.close("units", unit.code(), 2, "2020-01-31");
        RegistryApi.turn("checkpoints", checkpoint.code(), 1, "SUSPENDED", "2019-05-01");
        RegistryApi.close("checkpoints", checkpoint.code(), 2, "2020-01-31");

        for (Topics.Event event : Topics.awaitEvents("units.v1", unit.code(), 3)) {
            assertEquals(List.of(), violations("unit", event.state().toString()));
        }
        for (Topics.Event event : Topics.awaitEvents("checkpoints.v1", checkpoint.code(), 3)) {
            assertEquals(List.of(), violations("checkpoint", event.state().toString()));
        }
    }

    @Test
    void a_zero_report_is_published_as_its_golden_examples_to_the_letter() throws IOException {
        RegistryApi.register("countries", Body.aCountry("KZ"));
        RegistryApi.register("checkpoints", Body.aCheckpoint().with("code", "KZ-AKTAU-MORPORT"));
        RegistryApi.register("units", Body.aUnit().with("code", "KZ-AKTAU-PCU"));
        ObjectNode declared = golden("zero-report-declared");
        ObjectNode retracted = golden("zero-report-retracted");

        JsonNode first = Topics.json(RegistryApi.as("officer.aktau")
                .put("/api/v1/units/KZ-AKTAU-PCU/zero-reports/2026-Q3")
                .asByteArray());
        JsonNode second = Topics.json(RegistryApi.as("supervisor.aktau")
                .body("{\"reason\": \"Late\"}")
                .post("/api/v1/units/KZ-AKTAU-PCU/zero-reports/2026-Q3/retraction")
                .asByteArray());

        assertEquals(declared, withoutStamp(published("zero-reports.v1", first)));
        assertEquals(retracted, withoutStamp(published("zero-reports.v1", second)));
    }

    private static JsonNode register(String collection, JsonNode request) {
        return Topics.json(RegistryApi.as("registrar")
                .body(request.toString())
                .post("/api/v1/" + collection)
                .asByteArray());
    }

    /** The event of this very registration. */
    private static JsonNode published(String topic, JsonNode stored) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> Topics.of(topic, stored.get("code").asText()).stream()
                                .map(Topics.Event::state)
                                .filter(state -> state.get("recordedAt").equals(stored.get("recordedAt")))
                                .findFirst(),
                        Optional::isPresent)
                .get();
    }

    private static ObjectNode golden(String example) throws IOException {
        return withoutStamp(Topics.json(Files.readAllBytes(EVENTS.resolve("examples/" + example + ".json"))));
    }

    private static ObjectNode withoutStamp(JsonNode state) {
        return state.<ObjectNode>deepCopy().remove(List.of("revision", "recordedAt"));
    }

    /** Nobody registers a last day, and a new checkpoint is always active. */
    private static ObjectNode asRequest(ObjectNode golden, String... without) {
        return golden.deepCopy().remove(List.of(without));
    }

    private static List<String> violations(String schema, String json) throws IOException {
        Schema contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema + ".v1.schema.json"), InputFormat.JSON);
        return contract
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(EVENTS.resolve(file));
    }
}
