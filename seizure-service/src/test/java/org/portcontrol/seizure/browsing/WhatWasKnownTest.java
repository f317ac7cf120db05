package org.portcontrol.seizure.browsing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** History answers what was known on day X, and what each revision changed. */
@QuarkusTest
@ExtendWith(Places.class)
class WhatWasKnownTest {

    /** What never leaves in an event. */
    private static final List<String> KEPT = List.of("narrative", "provenance", "submission");

    @Inject
    ObjectMapper json;

    private static String record(String id) {
        return "/api/v1/seizures/" + id;
    }

    @Test
    void a_record_is_shown_as_it_was_known_at_a_moment() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String first = Suite.as("officer.aktau").get(record(id)).path("recordedAt");
        String second =
                Suite.amend("officer.aktau", id, 1, "{\"authority\": \"A\"}").path("recordedAt");
        String third =
                Suite.amend("officer.aktau", id, 2, "{\"authority\": \"B\"}").path("recordedAt");
        Suite.as("officer.aktau")
                .get(record(id) + "?asOf=" + first)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revision", equalTo(1));
        Suite.as("officer.aktau").get(record(id) + "?asOf=" + second).then().body("authority", equalTo("A"));
        String today = Instant.parse(third).toString().substring(0, 10);
        Suite.as("officer.aktau").get(record(id) + "?asOf=" + today).then().body("authority", equalTo("B"));
        Suite.as("officer.aktau").get(record(id) + "?asOf=2001-01-01").then().statusCode(404);
        Suite.as("officer.panj").get(record(id) + "?asOf=" + today).then().statusCode(404);
    }

    @Test
    void history_tells_what_each_revision_changed() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("officer.aktau", id, 1, "{\"transport\": {\"vehicle\": \"VAN\"}, \"authority\": \"A\"}")
                .then()
                .statusCode(200);
        Suite.as("officer.aktau")
                .get(record(id) + "/history")
                .then()
                .body("items[1].change", equalTo("AMENDED"))
                .body("items[1].changes.pointer", hasItems("/transport/vehicle", "/authority"))
                .body("items[1].changes.find { it.pointer == '/transport/vehicle' }.from", equalTo("TRUCK"))
                .body("items[1].changes.find { it.pointer == '/transport/vehicle' }.to", equalTo("VAN"))
                .body("items[1].changes.pointer", not(hasItem("/revision")))
                .body("items[0].changes.pointer", hasItem("/items"));
    }

    @Test
    void a_long_history_goes_on_behind_its_cursor_and_every_revision_is_compared_with_the_one_before() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        for (int revision = 1; revision < 4; revision++) {
            Suite.amend("officer.aktau", id, revision, "{\"authority\": \"" + revision + "\"}")
                    .then()
                    .statusCode(200);
        }
        Response first = Suite.as("officer.aktau").get(record(id) + "/history?limit=2");
        first.then().statusCode(200).body("items.revision", contains(1, 2));
        Suite.as("officer.aktau")
                .get(record(id) + "/history?limit=2&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.revision", contains(3, 4))
                .body("items[0].changes.pointer", contains("/authority"))
                .body("items[0].changes[0].from", equalTo("1"))
                .body("next", nullValue());
        String other = Suite.recorded("officer.aktau", Reports.mercury());
        for (String wrong : List.of("cursor=" + first.path("next"), "cursor=x", "limit=0", "limit=201")) {
            Suite.as("officer.aktau")
                    .get(record(other) + "/history?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("type", startsWith("https://portcontrol.org/problems/malformed-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-13-01", "2026-11-24T09:00:00", "+999999999-01-01T00:00:00Z", "-999-01-01"})
    void refuses_what_is_no_moment(String asOf) {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.as("officer.aktau")
                .queryParam("asOf", asOf)
                .get(record(id))
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-parameter"))
                .body("violations.parameter", contains("asOf"));
    }

    @Test
    void each_revision_is_compared_with_the_one_before_and_not_with_the_first() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("officer.aktau", id, 1, "{\"transport\": {\"vehicle\": \"VAN\"}}")
                .then()
                .statusCode(200);
        Suite.amend("officer.aktau", id, 2, "{\"transport\": {\"vehicle\": \"CAR\"}, \"authority\": \"A\"}")
                .then()
                .statusCode(200);
        Suite.basedOn(3, "supervisor.aktau")
                .post(record(id) + "/verification")
                .then()
                .statusCode(200);
        Suite.as("officer.aktau")
                .get(record(id) + "/history")
                .then()
                .body("items[2].changes.find { it.pointer == '/transport/vehicle' }.from", equalTo("VAN"))
                .body("items[3].changes.pointer", contains("/status"))
                .body("items[3].changes[0].from", equalTo("REPORTED"))
                .body("items[3].changes[0].to", equalTo("VERIFIED"));
    }

    /** Moves the clock of a revision, as if it had been recorded then. */
    private static void recordedAt(String id, int revision, String moment) throws SQLException {
        try (Connection connection = Suite.connect()) {
            assertEquals(
                    1,
                    connection
                            .createStatement()
                            .executeUpdate("update seizure_revision set recorded_at = '" + moment
                                    + "' where seizure_id = '" + id + "' and revision = " + revision));
        }
    }

    @Test
    void a_day_stands_for_its_last_moment_in_utc() throws SQLException {
        // Given
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("officer.aktau", id, 1, "{\"authority\": \"A\"}").then().statusCode(200);
        Suite.amend("officer.aktau", id, 2, "{\"authority\": \"B\"}").then().statusCode(200);
        recordedAt(id, 1, "2026-01-10T12:00:00Z");
        recordedAt(id, 2, "2026-01-10T23:59:59.999Z");
        recordedAt(id, 3, "2026-01-11T00:00:00Z");
        // Then
        Map.of(
                        "2026-01-10", 2,
                        "2026-01-11", 3,
                        "2026-01-10T12:00:00Z", 1,
                        "2026-01-10T23:59:59.998Z", 1,
                        "2026-01-11T04:59:59.999+05:00", 2,
                        "2026-01-11T05:00:00+05:00", 3)
                .forEach((asOf, revision) -> Suite.as("officer.aktau")
                        .queryParam("asOf", asOf)
                        .get(record(id))
                        .then()
                        .statusCode(200)
                        .body("revision", equalTo(revision)));
        for (String before : List.of("2026-01-09", "2026-01-10T11:59:59.999Z")) {
            Suite.as("officer.aktau").get(record(id) + "?asOf=" + before).then().statusCode(404);
        }
    }

    @Test
    void a_record_tells_what_is_missing_and_what_it_may_double() {
        String report = Reports.mercury().replace("2017-07-14", "1950-02-03");
        String id = Suite.recorded("officer.aktau", report);
        String twin = Suite.recorded(
                "officer.aktau", report.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + UUID.randomUUID() + "\""));
        await().untilAsserted(() -> Suite.as("officer.aktau")
                .get(record(id))
                .then()
                .body("missing", hasItems("/seizedAt", "/coverLoad"))
                .body("missing", not(hasItem("/transport/mode")))
                .body("possibleDuplicates.id", hasItem(twin))
                .body("possibleDuplicates.find { it.id == '" + twin + "' }.reasons", hasItem("NEAR_QUANTITY")));
    }

    @Test
    void the_event_of_each_revision_equals_the_record_of_that_revision() throws Exception {
        // Given
        String id = Suite.recorded(
                "officer.panj", Reports.diazepam(UUID.randomUUID().toString()));
        Suite.amend("officer.panj", id, 1, "{\"sharing\": \"GREEN\", \"legalBasis\": \"Art. 289\"}")
                .then()
                .statusCode(200);
        Suite.basedOn(2, "focal.tj")
                .body("{\"line\": 1, \"quantity\": 75, \"unit\": \"GRM\", \"basis\": \"PURE\"}")
                .post(record(id) + "/laboratory-results")
                .then()
                .statusCode(201);
        Suite.basedOn(3, "focal.tj").post(record(id) + "/verification").then().statusCode(200);
        Suite.basedOn(4, "focal.tj")
                .body("{\"reason\": \"A drill.\"}")
                .post(record(id) + "/voiding")
                .then()
                .statusCode(200);
        Suite.basedOn(5, "focal.tj").post(record(id) + "/restoration").then().statusCode(200);
        // When
        await().until(() -> Suite.eventsOf(id).size() == 6);
        JsonNode history =
                json.readTree(Suite.as("focal.tj").get(record(id) + "/history").asString());
        // Then
        for (int i = 0; i < 6; i++) {
            ObjectNode state = (ObjectNode) history.at("/items/" + i + "/state");
            JsonNode event = json.readTree(new String(Suite.eventsOf(id).get(i).value(), StandardCharsets.UTF_8));
            assertEquals(List.of(), Differences.between(state.without(KEPT), event), "revision " + (i + 1));
        }
        assertEquals(6, JsonPath.from(history.toString()).getList("items").size());
    }
}
