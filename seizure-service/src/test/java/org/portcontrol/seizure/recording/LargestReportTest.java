package org.portcontrol.seizure.recording;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** The largest reports that are taken are published whole; another product loses events that have more than 8,000 bytes. */
@QuarkusTest
@ExtendWith(Places.class)
class LargestReportTest {

    private static final int MOST_LINES = 100;
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_BYTES_OF_A_BATCH = 8 * 1024 * 1024;
    private static final int LONGEST_DESCRIPTION = 500;

    private static final String LINE = """
            {"commodity": "TOX-MERCURY", "quantity": 123456789012345.123456789, "unit": "KGM", "basis": "NET",
             "packages": {"count": 1000000000, "type": "CI"}, "goods": {"description": "%s", "purity": 72.5}}""";

    private final ObjectMapper json = new ObjectMapper();

    /** A report of as many lines as there may be, each with a description of so many letters of two bytes. */
    private static String report(String id, int letters) {
        String lines = IntStream.range(0, MOST_LINES)
                .mapToObj(line -> LINE.formatted("ж".repeat(letters)))
                .collect(Collectors.joining(","));
        return """
                {"id": "%s", "unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
                 "items": [%s]}""".formatted(id, lines);
    }

    @Test
    void the_largest_report_is_published_whole() throws Exception {
        String id = UUID.randomUUID().toString();
        int letters = IntStream.rangeClosed(1, LONGEST_DESCRIPTION)
                .filter(each -> bytes(report(id, each)) <= MOST_BYTES)
                .max()
                .orElseThrow();
        String report = report(id, letters);
        assertTrue(bytes(report) > MOST_BYTES - 1024, "bytes " + bytes(report));
        Suite.report("officer.aktau", report).then().statusCode(201);
        await().until(() -> !Suite.eventsOf(id).isEmpty());
        assertWhole(report, Suite.eventsOf(id));
    }

    @Test
    void a_batch_of_the_largest_reports_is_published_whole() throws Exception {
        // Given
        List<String> ids = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        int size = 0;
        while (true) {
            String id = UUID.randomUUID().toString();
            String thing = report(id, LONGEST_DESCRIPTION);
            size += bytes(thing) + 100;
            if (size > MOST_BYTES_OF_A_BATCH) {
                break;
            }
            ids.add(id);
            reports.add(thing);
        }
        String things = IntStream.range(0, ids.size())
                .mapToObj(i -> "{\"key\": \"large-%s\", \"report\": %s}".formatted(ids.get(i), reports.get(i)))
                .collect(Collectors.joining(","));
        // When
        Suite.as("officer.aktau")
                .body("{\"items\": [" + things + "]}")
                .post("/api/v1/seizures/batch")
                .then()
                .statusCode(200)
                .body("results.status", everyItem(equalTo(201)));
        // Then
        assertTrue(ids.size() >= 50, "reports " + ids.size());
        Map<String, List<ConsumerRecord<String, byte[]>>> events =
                await().atMost(Duration.ofSeconds(60)).until(() -> eventsOf(ids), found -> found.size() == ids.size());
        for (int i = 0; i < ids.size(); i++) {
            assertWhole(reports.get(i), events.get(ids.get(i)));
        }
    }

    private static Map<String, List<ConsumerRecord<String, byte[]>>> eventsOf(List<String> ids) {
        return Suite.messages("seizures.v1").stream()
                .filter(event -> ids.contains(event.key()))
                .collect(Collectors.groupingBy(ConsumerRecord::key));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void assertWhole(String report, List<ConsumerRecord<String, byte[]>> events) throws IOException {
        assertEquals(1, events.size());
        JsonNode published = json.readTree(events.get(0).value()).path("items");
        JsonNode sent = json.readTree(report).path("items");
        assertEquals(MOST_LINES, published.size());
        for (int i = 0; i < MOST_LINES; i++) {
            assertEquals(sent.get(i).at("/goods/description"), published.get(i).at("/goods/description"));
        }
    }
}
