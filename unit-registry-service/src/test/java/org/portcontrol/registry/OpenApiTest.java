package org.portcontrol.registry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put");

    @Test
    void every_operation_has_a_name_a_summary_a_description_and_examples() {
        List<JsonNode> operations = operations(description());

        assertEquals(18, operations.size());
        Set<String> names = new HashSet<>();
        assertAll(operations.stream().map(operation -> () -> {
            String name = operation.path("operationId").asText();
            assertTrue(names.add(name), name);
            assertFalse(operation.path("summary").asText().isEmpty(), name);
            assertFalse(operation.path("description").asText().isEmpty(), name);
            assertEquals(
                    operation.has("requestBody"),
                    operation.at("/requestBody/content/application~1json").has("examples"),
                    name);
            JsonNode answer = operation.at("/responses").path(name.startsWith("register") ? "201" : "200");
            JsonNode content = answer.at("/content/application~1json");
            assertTrue(content.has("examples") && content.has("schema"), name);
        }));
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
