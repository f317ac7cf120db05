package org.portcontrol.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the service to {@code docs/events}: its partners are built from those files. */
@QuarkusTest
@TestProfile(EmptyRegistry.class)
class EventContractTest {

    private static final Path EVENTS = Path.of(System.getProperty("suite.root"), "docs", "events");

    @ParameterizedTest
    @CsvSource({"unit, unit-registered", "checkpoint, checkpoint-registered"})
    void the_golden_example_keeps_to_its_schema(String schema, String example) throws IOException {
        assertEquals(List.of(), violations(schema, read("examples/" + example + ".json")));
    }

    @Test
    void what_is_published_is_the_golden_example_to_the_letter() throws IOException {
        RegistryApi.register("countries", Body.aCountry("KZ"));
        ObjectNode checkpoint = golden("checkpoint-registered");
        ObjectNode unit = golden("unit-registered");

        RegistryApi.as("registrar")
                .body(asRequest(checkpoint, "status").toString())
                .post("/api/v1/checkpoints")
                .then()
                .statusCode(201);
        RegistryApi.as("registrar")
                .body(asRequest(unit).toString())
                .post("/api/v1/units")
                .then()
                .statusCode(201);

        assertEquals(checkpoint, withoutStamp(published("checkpoints.v1", "KZ-AKTAU-MORPORT")));
        assertEquals(unit, withoutStamp(published("units.v1", "KZ-AKTAU-PCU")));
    }

    @Test
    void whatever_is_published_keeps_to_its_schema() throws IOException {
        RegistryApi.register("countries", Body.aCountry("TJ"));
        Body checkpoint = Body.aCheckpointIn("TJ").with("note", "No UN/LOCODE");
        Body unit = Body.aUnitIn("TJ").with("since", "2017-07-01").serving(checkpoint.code());
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.register("units", unit);
        RegistryApi.close("units", unit.code(), 1, "2020-01-31");
        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31");

        for (Topics.Event event : Topics.awaitEvents("units.v1", unit.code(), 2)) {
            assertEquals(List.of(), violations("unit", event.state().toString()));
        }
        for (Topics.Event event : Topics.awaitEvents("checkpoints.v1", checkpoint.code(), 2)) {
            assertEquals(List.of(), violations("checkpoint", event.state().toString()));
        }
    }

    private static JsonNode published(String topic, String code) {
        List<Topics.Event> events = Topics.awaitEvents(topic, code, 1);
        return events.get(events.size() - 1).state();
    }

    private static ObjectNode golden(String example) throws IOException {
        return withoutStamp(Topics.json(Files.readAllBytes(EVENTS.resolve("examples/" + example + ".json"))));
    }

    private static ObjectNode withoutStamp(JsonNode state) {
        return state.<ObjectNode>deepCopy().remove(List.of("revision", "recordedAt"));
    }

    private static ObjectNode asRequest(ObjectNode golden, String... alsoWithout) {
        return golden.deepCopy().without("until").without(List.of(alsoWithout));
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
