package org.portcontrol.seizure.offline;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** Days of work without a connection, and then a connection that breaks five times. */
@QuarkusTest
@ExtendWith(Places.class)
class OfflinePhoneTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(longs = {1, 20170714, 525})
    void everything_arrives_once_and_in_its_right_order(long seed) throws Exception {
        // Given
        Phone phone = new Phone(seed);
        phone.makeReports(200);
        phone.makeAmendments(50);
        // When
        try (BadLink link = new BadLink(service.getPort())) {
            int requests = phone.sync(link, 5);
            // Then
            assertEquals(5, link.cuts());
            assertTrue(requests >= 15, "requests " + requests);
        }
        Map<String, Integer> revisions = new HashMap<>();
        phone.amendments().forEach((id, amendments) -> revisions.put(id, amendments + 1));
        String all = revisions.keySet().stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        assertEquals(200, Suite.count("select count(*) from seizure where id in (" + all + ")"));
        assertEquals(250, Suite.count("select sum(revision) from seizure where id in (" + all + ")"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> eventsAbout(revisions).size() >= 250);
        List<ConsumerRecord<String, byte[]>> events = eventsAbout(revisions);
        assertEquals(250, events.size());
        Map<String, Integer> lastRevision = new HashMap<>();
        Map<String, String> lastAuthority = new HashMap<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            JsonPath state = JsonPath.from(new String(event.value(), StandardCharsets.UTF_8));
            int revision = state.getInt("revision");
            assertEquals(lastRevision.getOrDefault(event.key(), 0) + 1, revision, event.key());
            lastRevision.put(event.key(), revision);
            if (state.getString("authority") != null) {
                lastAuthority.put(event.key(), state.getString("authority"));
            }
        }
        assertEquals(revisions, lastRevision);
        assertEquals(phone.lastAuthority(), lastAuthority);
    }

    private static List<ConsumerRecord<String, byte[]>> eventsAbout(Map<String, Integer> records) {
        return Suite.messages("seizures.v1").stream()
                .filter(message -> records.containsKey(message.key()))
                .toList();
    }
}
