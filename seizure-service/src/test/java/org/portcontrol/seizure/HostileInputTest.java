package org.portcontrol.seizure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.deploy.embedded.Tokens;

/** Whatever is sent to an operation, it is taken or refused with a problem; the service never fails of it. */
@QuarkusTest
@ExtendWith(Places.class)
class HostileInputTest {

    private static final String JSON = "application/json";

    private static final String RESULT = """
            {"line": 1, "commodity": "TOX-MERCURY", "quantity": 18112.5, "unit": "KGM", "basis": "NET", "purity": 72.5,
             "method": "GC_MS", "laboratory": "Aktau", "sample": "17/1", "analysedOn": "2017-08-01"}""";

    private static final List<String> LISTS = List.of(
            "/api/v1/seizures",
            "/api/v1/seizures/export",
            "/api/v1/seizures/changes",
            "/api/v1/receipts",
            "/api/v1/possible-duplicates",
            "/api/v1/imports",
            "/api/v1/commodities",
            "/api/v1/code-lists/transport-modes");

    private static final List<String> PARAMETERS = List.of(
            "country",
            "unit",
            "checkpoint",
            "commodity",
            "category",
            "status",
            "seizedFrom",
            "seizedTo",
            "recordedFrom",
            "recordedTo",
            "reference",
            "container",
            "siteType",
            "sharing",
            "source",
            "completenessBelow",
            "text",
            "import",
            "limit",
            "cursor",
            "after",
            "wait",
            "since",
            "format",
            "profile",
            "decision",
            "cas",
            "hs",
            "onDay");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TestHTTPResource("/")
    URI service;

    static LongStream bodies() {
        return LongStream.rangeClosed(1, 180);
    }

    static LongStream questions() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_is_taken_or_refused(long seed) throws Exception {
        Hostile hostile = new Hostile(seed);
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String other = Suite.recorded("officer.aktau", Reports.mercury());
        String record = "/api/v1/seizures/" + id;
        switch ((int) (seed % 6)) {
            case 0 -> {
                String right = Reports.mercury(id).replaceFirst("\"id\"[^,]*,", "");
                refusedOrTaken("PATCH", record, "application/merge-patch+json", hostile.body(right));
            }
            case 1 -> assertNoneFailed(refusedOrTaken("POST", "/api/v1/seizures/batch", JSON, hostile.body(batch(id))));
            case 2 ->
                refusedOrTaken(
                        "POST",
                        record + "/duplicate-decisions",
                        JSON,
                        hostile.body("{\"other\": \"%s\", \"decision\": \"NOT_THE_SAME\", \"reason\": \"Two cases.\"}"
                                .formatted(other)));
            case 3 -> refusedOrTaken("POST", record + "/laboratory-results", JSON, hostile.body(RESULT));
            case 4 ->
                refusedOrTaken(
                        "POST",
                        record + "/voiding",
                        JSON,
                        hostile.body("{\"reason\": \"A drill.\", \"duplicateOf\": \"%s\"}".formatted(other)));
            default -> {
                String header = printable(hostile.word());
                String name = hostile.any(List.of("If-Match", "Idempotency-Key"));
                String change = record + hostile.any(List.of("/verification", "/restoration"));
                HttpRequest.Builder request = to(change, "supervisor.aktau").POST(BodyPublishers.noBody());
                refusedOrTaken(
                        name.equals("If-Match")
                                ? request.header(name, header)
                                : request.header(name, header).header("If-Match", "\"1\""),
                        name + ": " + header);
            }
        }
    }

    private static String batch(String id) {
        return """
                {"items": [{"key": "k-%s", "report": %s},
                           {"key": "a-%s", "amendment": {"seizure": "%s", "baseRevision": 1,
                            "changes": {"transport": {"mode": "ROAD"}, "persons": {"detained": 2}}}},
                           {"key": "b-%s", "amendment": {"seizure": "%s", "basedOn": "a-%s",
                            "changes": {"items": [{"line": 1, "commodity": "TOX-MERCURY",
                                                   "quantity": 7, "unit": "KGM"}]}}}]}""".formatted(id, Reports.mercury(), id, id, id, id, id);
    }

    private void assertNoneFailed(HttpResponse<String> answer) throws IOException {
        for (JsonNode result : json.readTree(answer.body()).path("results")) {
            assertTrue(result.path("status").asInt() < 500, result.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_answered_or_refused(long seed) throws Exception {
        Hostile hostile = new Hostile(seed);
        String question = "?";
        for (int i = hostile.below(3); i >= 0; i--) {
            question += hostile.any(PARAMETERS) + "=" + encoded(hostile.word()) + "&";
        }
        String user = hostile.any(List.of("officer.aktau", "focal.kz"));
        String list = hostile.any(LISTS);
        refusedOrTaken(to(list + question, user), list + question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/seizures",
                "/api/v1/seizures/changes",
                "/api/v1/receipts",
                "/api/v1/possible-duplicates",
                "/api/v1/imports"
            })
    void a_cursor_that_somebody_made_by_hand_is_answered_or_refused(String list) throws Exception {
        String user = "focal.kz";
        for (int i = 0; i < 2; i++) {
            Suite.recorded(user, Reports.mercury());
            startImport(user);
        }
        await().until(() -> next(user, list) != null);
        String cursor = next(user, list);
        String name = list.endsWith("/changes") ? "after" : "cursor";
        for (String word : Hostile.WORDS) {
            for (int key = 0; key < Hostile.keysOf(cursor); key++) {
                String forged = list + "?limit=1&" + name + "=" + Hostile.forged(cursor, key, word);
                refusedOrTaken(to(forged, user), "key " + key + " " + word);
            }
        }
    }

    private static void startImport(String user) {
        Suite.as(user)
                .contentType("text/csv")
                .body("""
                        Seizure Date,Country,ISO3,Drug,Quantity,Unit,City
                        1901-06-01,Kazakhstan,KAZ,Opium,7,kg,%s
                        """.formatted(UUID.randomUUID()))
                .post("/api/v1/imports")
                .then()
                .statusCode(202);
    }

    private static String next(String user, String list) {
        return Suite.as(user)
                .queryParam("limit", 1)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    /** No client of HTTP sends other characters in a header. */
    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder to(String path, String user) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer " + Tokens.of(user));
    }

    private HttpResponse<String> refusedOrTaken(String method, String path, String type, String body) throws Exception {
        HttpRequest.Builder request = to(path, "supervisor.aktau")
                .header("Content-Type", type)
                .header("If-Match", "\"1\"")
                .method(method, BodyPublishers.ofString(body));
        return refusedOrTaken(request, method + " " + path + " " + shortened(body));
    }

    /** Sent by a plain client: others try to make the body pretty before they send it. */
    private HttpResponse<String> refusedOrTaken(HttpRequest.Builder request, String sent) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        String told = sent + " got " + answer.statusCode() + " " + shortened(answer.body());
        assertTrue(answer.statusCode() < 500, told);
        if (answer.statusCode() >= 400) {
            String type = answer.headers().firstValue("Content-Type").orElse("none");
            assertTrue(type.startsWith("application/problem+json"), told);
            JsonNode problem = json.readTree(answer.body());
            assertEquals(answer.statusCode(), problem.path("status").asInt(), told);
            assertTrue(problem.path("type").asText().startsWith("https://portcontrol.org/problems/"), told);
            assertFalse(problem.path("cure").asText().isBlank(), told);
        }
        return answer;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 2_000));
    }
}
