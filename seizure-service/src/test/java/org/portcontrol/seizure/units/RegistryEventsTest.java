package org.portcontrol.seizure.units;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class RegistryEventsTest {

    private static String checkpoint(String code, int revision, String status) {
        return """
                {"code": "%s", "revision": %d, "country": "UZ", "type": "ROAD", "names": {"en": "Alat"}, "aliases": [],
                 "status": "%s", "since": null, "until": "2022-02-02", "aNewField": true,
                 "recordedAt": "2026-11-23T09:00:00Z"}""".formatted(code, revision, status);
    }

    private static long closed(String code) {
        return Suite.count("select count(*) from known_checkpoint where status = 'CLOSED' and code = '" + code + "'");
    }

    @Test
    void a_newer_revision_wins_and_a_late_older_one_changes_nothing() {
        // Given
        String code = "UZ-ALAT";
        Places.send("checkpoints.v1", code, "org.portcontrol.checkpoint.closed.v1", checkpoint(code, 2, "CLOSED"));
        await().until(() -> closed(code) == 1);
        // When
        Places.send("checkpoints.v1", code, "org.portcontrol.checkpoint.registered.v1", checkpoint(code, 1, "ACTIVE"));
        Places.send(
                "checkpoints.v1",
                "UZ-LAST",
                "org.portcontrol.checkpoint.registered.v1",
                checkpoint("UZ-LAST", 1, "ACTIVE"));
        // Then
        await().until(() -> Suite.count("select count(*) from known_checkpoint where code = 'UZ-LAST'") == 1);
        assertEquals(1, closed(code));
    }

    @Test
    void an_event_that_cannot_be_read_goes_to_the_dead_letters_and_those_behind_it_are_applied() {
        // When
        Places.send("checkpoints.v1", "UZ-BAD-1", "org.portcontrol.checkpoint.registered.v1", "{\"code\": ");
        Places.send(
                "checkpoints.v1",
                "UZ-BAD-2",
                "org.portcontrol.checkpoint.exploded.v1",
                checkpoint("UZ-BAD-2", 1, "ACTIVE"));
        Places.send("checkpoints.v1", "UZ-BAD-3", "org.portcontrol.checkpoint.registered.v1", "{\"revision\": 1}");
        Places.send(
                "checkpoints.v1",
                "UZ-GOOD",
                "org.portcontrol.checkpoint.registered.v1",
                checkpoint("UZ-GOOD", 1, "ACTIVE"));
        // Then
        await().until(() -> Suite.count("select count(*) from known_checkpoint where code = 'UZ-GOOD'") == 1);
        List<ConsumerRecord<String, byte[]>> letters = Suite.messages("checkpoints.v1.dlq").stream()
                .filter(letter -> letter.key().startsWith("UZ-BAD-"))
                .toList();
        assertEquals(3, letters.size());
        assertTrue(Suite.header(letters.get(0), "dlq-reason").startsWith("The value cannot be read"));
        assertTrue(Suite.header(letters.get(1), "dlq-reason").startsWith("Unknown event type"));
        assertEquals("checkpoints.v1", Suite.header(letters.get(2), "dlq-topic"));
        assertEquals(0, Suite.count("select count(*) from known_checkpoint where code like 'UZ-BAD-%'"));
    }

    @Test
    void the_service_is_ready_once_it_knows_units_and_checkpoints() {
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(containsString("units and checkpoints are known"));
    }

    @Test
    void dead_letters_and_the_outbox_are_measured() {
        Places.send("units.v1", "UZ-BAD-4", "org.portcontrol.unit.registered.v1", "[]");
        await().untilAsserted(() -> RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("portcontrol_dead_letters_total{topic=\"units.v1\"}"))
                .body(containsString("portcontrol_outbox_pending"))
                .body(containsString("portcontrol_outbox_oldest_age_seconds")));
    }
}
