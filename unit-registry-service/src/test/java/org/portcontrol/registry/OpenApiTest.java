package org.portcontrol.registry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put");
    private static final Map<String, String> SUCCESS = Map.of(
            "registerUnit", "201", "registerCheckpoint", "201", "registerCountry", "201", "declareZeroReport", "201");

    /** An example, where it stands, and the schema that it must keep to. */
    private record Example(String where, JsonNode schema, JsonNode value) {}

    @Test
    void every_operation_has_a_name_a_summary_a_description_and_examples() {
        List<JsonNode> operations = operations(description());

        assertEquals(32, operations.size());
        Set<String> names = new HashSet<>();
        assertAll(operations.stream().map(operation -> () -> {
            String name = operation.path("operationId").asText();
            assertTrue(names.add(name), name);
            assertFalse(operation.path("summary").asText().isEmpty(), name);
            assertFalse(operation.path("description").asText().isEmpty(), name);
            JsonNode request = operation.at("/requestBody/content");
            assertEquals(operation.has("requestBody"), hasExamples(request), name);
            JsonNode answer = operation.at("/responses").path(SUCCESS.getOrDefault(name, "200"));
            assertTrue(hasExamples(answer.path("content")), name);
        }));
    }

    @Test
    void every_example_keeps_to_its_schema() {
        JsonNode api = description();
        List<Example> examples = examples(api);

        assertTrue(examples.size() > 40, examples.size() + " examples");
        assertAll(examples.stream()
                .map(example -> () -> assertEquals(List.of(), violations(api, example), example.where())));
    }

    @Test
    void every_refusal_is_described_as_a_problem() {
        JsonNode api = description();

        assertAll(operations(api).stream().map(operation -> () -> {
            String name = operation.path("operationId").asText();
            JsonNode responses = operation.get("responses");
            assertTrue(responses.has("401") && responses.has("403"), name);
            responses.properties().forEach(response -> {
                if (response.getKey().startsWith("4")) {
                    String reference = response.getValue().path("$ref").asText();
                    assertTrue(
                            api.at(reference.replace("#", "") + "/content/application~1problem+json/schema")
                                    .isObject(),
                            name + " " + response.getKey());
                }
            });
        }));
    }

    private static boolean hasExamples(JsonNode content) {
        return content.properties().stream().anyMatch(media -> media.getValue().has("examples"));
    }

    /** Those of requests and answers in JSON, and of the problems. */
    private static List<Example> examples(JsonNode api) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode operation : operations(api)) {
            String name = operation.path("operationId").asText();
            collect(name + " request", operation.at("/requestBody/content/application~1json"), examples);
            operation
                    .get("responses")
                    .properties()
                    .forEach(answer -> collect(
                            name + " " + answer.getKey(),
                            answer.getValue().at("/content/application~1json"),
                            examples));
        }
        api.at("/components/responses")
                .properties()
                .forEach(problem -> collect(
                        problem.getKey(), problem.getValue().at("/content/application~1problem+json"), examples));
        return examples;
    }

    private static void collect(String where, JsonNode media, List<Example> examples) {
        media.path("examples")
                .properties()
                .forEach(example -> examples.add(new Example(
                        where + " " + example.getKey(),
                        media.get("schema"),
                        example.getValue().get("value"))));
        if (media.has("example")) {
            examples.add(new Example(where, media.get("schema"), media.get("example")));
        }
    }

    /** The schema may refer to the components of the description; a record has no fields but its own. */
    private static List<String> violations(JsonNode api, Example example) {
        ObjectNode schema = example.schema().deepCopy();
        ObjectNode components = api.get("components").deepCopy();
        components.path("schemas").forEach(OpenApiTest::close);
        schema.set("components", components);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(
                        example.value().toString(),
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private static JsonNode description() {
        return Topics.json(
                given().queryParam("format", "json").get("/q/openapi").asByteArray());
    }

    private static List<JsonNode> operations(JsonNode api) {
        List<JsonNode> operations = new ArrayList<>();
        api.get("paths")
                .forEach(path -> path.properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation.getValue());
                    }
                }));
        return operations;
    }
}
