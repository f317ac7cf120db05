package org.portcontrol.seizure.units;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** The registry is not there in these tests; what it publishes when it comes back decides. */
@QuarkusTest
@ExtendWith(Places.class)
class ChangingPlacesTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String place = "KZ-GATE" + NUMBERS.incrementAndGet();

    @Test
    void a_checkpoint_that_closes_takes_no_later_seizure_within_two_seconds_and_still_earlier_ones() {
        // Given
        checkpoint("registered", 1, "\"ACTIVE\", \"until\": null");
        unit("registered", 1, "\"ACTIVE\"");
        await().atMost(10, SECONDS).until(() -> report("2024-05-01").statusCode() == 201);
        // When
        checkpoint("closed", 2, "\"CLOSED\", \"until\": \"2024-03-31\"");
        // Then
        await().atMost(2, SECONDS)
                .untilAsserted(
                        () -> report("2024-05-01").then().statusCode(422).body("type", endsWith("/checkpoint-closed")));
        report("2024-03-31").then().statusCode(201);
    }

    @Test
    void a_unit_that_is_suspended_reports_what_it_seized_before() {
        // Given
        checkpoint("registered", 1, "\"ACTIVE\", \"until\": null");
        unit("registered", 1, "\"ACTIVE\"");
        await().atMost(10, SECONDS).until(() -> report("2024-05-01").statusCode() == 201);
        // When
        unit("changed", 2, """
                "SUSPENDED", "lifecycle": [{"status": "ACTIVE", "from": null}, {"status": "SUSPENDED", "from": "2024-04-01"}]""");
        // Then
        await().atMost(2, SECONDS)
                .untilAsserted(
                        () -> report("2024-05-01").then().statusCode(422).body("type", endsWith("/unit-not-active")));
        report("2024-03-31").then().statusCode(201);
    }

    private Response report(String day) {
        return Suite.report("focal.kz", """
                {"unit": "%s-PCU", "checkpoint": "%s", "seizedOn": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 1, "unit": "KGM"}]}""".formatted(place, place, day));
    }

    private void checkpoint(String change, int revision, String status) {
        Places.send("checkpoints.v1", place, "org.portcontrol.checkpoint." + change + ".v1", """
                {"code": "%s", "revision": %d, "country": "KZ", "type": "ROAD", "names": {"en": "Gate"}, "aliases": [],
                 "since": null, "status": %s, "recordedAt": "2026-11-23T09:00:00Z"}""".formatted(
                        place, revision, status));
    }

    private void unit(String change, int revision, String status) {
        Places.send("units.v1", place + "-PCU", "org.portcontrol.unit." + change + ".v1", """
                {"code": "%s-PCU", "revision": %d, "kind": "PCU", "country": "KZ", "names": {"en": "Gate"}, "aliases": [],
                 "since": null, "until": null, "checkpoints": [{"checkpoint": "%s", "from": null, "to": null}],
                 "status": %s, "recordedAt": "2026-11-23T09:00:00Z"}""".formatted(
                        place, revision, place, status));
    }
}
