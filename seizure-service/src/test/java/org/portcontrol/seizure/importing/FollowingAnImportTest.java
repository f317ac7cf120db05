package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;

@QuarkusTest
class FollowingAnImportTest {

    private static final int ROWS = 3_000;

    /** The views of an import, until the service ends the stream. */
    private static List<JsonNode> followed(String id) throws Exception {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/imports/" + id + "/progress");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of("operator"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/event-stream"));
        try (Stream<String> lines = answer.body()) {
            return lines.filter(line -> line.startsWith("data:"))
                    .map(line -> Imports.json(line.substring("data:".length())))
                    .toList();
        }
    }

    @Test
    void an_import_is_followed_until_it_has_completed() throws Exception {
        String file = Release.of(IntStream.range(0, ROWS)
                .mapToObj(row -> Release.heroin("Comoros", "Island " + row))
                .toArray(String[]::new));
        String id = Imports.send("operator", file).path("id");
        List<JsonNode> views = followed(id);
        JsonNode last = views.get(views.size() - 1);
        assertEquals("COMPLETED", last.path("status").asText());
        assertEquals(ROWS, last.path("done").asInt());
        assertTrue(views.size() > 1, views.toString());
        List<Integer> done =
                views.stream().map(view -> view.path("done").asInt()).toList();
        assertEquals(done.stream().sorted().toList(), done, "never back");
        assertEquals(
                1,
                views.stream()
                        .filter(view -> view.path("status").asText().equals("COMPLETED"))
                        .count());
        assertTrue(
                views.stream()
                        .filter(view -> view.path("status").asText().equals("RUNNING"))
                        .allMatch(view -> view.has("progress")),
                views.toString());
    }

    @Test
    void an_import_that_has_ended_is_told_once() throws Exception {
        String id = Imports.imported("operator", Release.of(Release.heroin("Comoros", "Moheli")), "dryRun", "true")
                .path("id")
                .asText();
        List<JsonNode> views = followed(id);
        assertEquals(1, views.size());
        assertEquals(Imports.view(id), views.get(0));
    }
}
