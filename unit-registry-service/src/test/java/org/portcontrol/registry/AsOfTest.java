package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AsOfTest {

    @Inject
    AgroalDataSource database;

    @Test
    void yesterday_answers_the_state_of_yesterday() throws SQLException {
        Body unit = aUnit().with("since", "2017-07-01");
        Response before = RegistryApi.register("units", unit);
        recordedDaysAgo(unit.code(), 1, 3);
        RegistryApi.change(
                "units", 1, unit.with("status", "SUSPENDED").with("names", Map.of("en", unit.code() + " new")));

        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();

        asOf("units/" + unit.code(), yesterday)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ACTIVE"))
                .body("revision", equalTo(1))
                .body("names", equalTo(before.path("names")))
                .body("since", equalTo("2017-07-01"));
        RegistryApi.get("units", unit.code()).then().body("status", equalTo("SUSPENDED"));
        list("units", Map.of("status", "ACTIVE", "text", unit.code(), "asOf", yesterday))
                .then()
                .body("items.code", contains(unit.code()))
                .body("items[0].revision", equalTo(1));
        list("units", Map.of("status", "ACTIVE", "text", unit.code())).then().body("items", empty());
    }

    @Test
    void each_moment_between_two_changes_has_the_state_between_them() {
        Body checkpoint = aCheckpoint();
        List<String> moments = new ArrayList<>();
        moments.add(RegistryApi.register("checkpoints", checkpoint).path("recordedAt"));
        moments.add(RegistryApi.change("checkpoints", 1, checkpoint.with("note", "Two lanes"))
                .path("recordedAt"));
        moments.add(RegistryApi.close("checkpoints", checkpoint.code(), 2, "2020-01-31")
                .path("recordedAt"));

        for (int revision = 1; revision <= 3; revision++) {
            asOf("checkpoints/" + checkpoint.code(), moments.get(revision - 1))
                    .then()
                    .body("revision", equalTo(revision));
        }
        String before = Instant.parse(moments.get(0)).minusMillis(1).toString();
        asOf("checkpoints/" + checkpoint.code(), before).then().statusCode(404).body("type", endsWith("/not-found"));
        asOf("checkpoints/" + checkpoint.code(), "2199-01-01").then().body("revision", equalTo(3));
    }

    @Test
    void a_list_of_an_earlier_moment_is_walked_slice_by_slice_while_things_change() {
        RegistryApi.register("countries", aCountry("IS"));
        List<Body> checkpoints = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            checkpoints.add(Body.aCheckpointIn("IS"));
            RegistryApi.register("checkpoints", checkpoints.get(i));
        }
        String moment =
                RegistryApi.get("checkpoints", checkpoints.get(4).code()).path("recordedAt");
        Response first = list("checkpoints", Map.of("country", "IS", "asOf", moment, "limit", "3"));
        RegistryApi.register("checkpoints", Body.aCheckpointIn("IS"));
        RegistryApi.close("checkpoints", checkpoints.get(4).code(), 1, "2020-01-31");

        Response second = list(
                "checkpoints", Map.of("country", "IS", "asOf", moment, "limit", "3", "cursor", first.path("next")));

        List<String> walked = new ArrayList<>(first.<List<String>>path("items.code"));
        walked.addAll(second.<List<String>>path("items.code"));
        assertEquals(checkpoints.stream().map(Body::code).sorted().toList(), walked);
        second.then().body("items.status", contains("ACTIVE", "ACTIVE")).body("next", nullValue());
    }

    @Test
    void a_country_that_did_not_take_part_yet_is_not_there() {
        String registered = RegistryApi.register("countries", aCountry("FI")).path("recordedAt");
        String before = Instant.parse(registered).minusMillis(1).toString();

        list("countries", Map.of("text", "Финляндия", "asOf", registered))
                .then()
                .body("items.code", contains("FI"));
        list("countries", Map.of("text", "Финляндия", "asOf", before)).then().body("items", empty());
        asOf("countries/FI", before).then().statusCode(404);
    }

    @Test
    void a_search_within_an_earlier_list_finds_the_names_of_then() {
        Body unit = aUnit().with("aliases", List.of("Каменный мост"));
        String registered = RegistryApi.register("units", unit).path("recordedAt");
        RegistryApi.change("units", 1, unit.with("aliases", List.of("Новый мост")));

        list("units", Map.of("text", "каменный", "asOf", registered)).then().body("items.code", contains(unit.code()));
        list("units", Map.of("text", "каменный")).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-11-24T09:00:00", "+999999-01-01T00:00:00Z"})
    void refuses_what_is_no_moment(String asOf) {
        for (String address : List.of("units", "units/KZ-KURYK-PCU", "checkpoints/export")) {
            asOf(address, asOf)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/malformed-parameter"))
                    .body("violations.parameter", contains("asOf"));
        }
    }

    @Test
    void an_export_of_an_earlier_moment_has_the_rows_of_then() {
        RegistryApi.register("countries", aCountry("SE"));
        Body first = Body.aCheckpointIn("SE");
        String moment = RegistryApi.register("checkpoints", first).path("recordedAt");
        Body second = Body.aCheckpointIn("SE");
        RegistryApi.register("checkpoints", second);

        RegistryApi.export("checkpoints", Map.of("format", "geojson", "country", "SE", "asOf", moment))
                .then()
                .body("features.id", contains(first.code()));
        RegistryApi.export("checkpoints", Map.of("format", "geojson", "country", "SE"))
                .then()
                .body("features.id", containsInAnyOrder(first.code(), second.code()));
    }

    /** Moves a revision into the past, where tests cannot wait for it. */
    private void recordedDaysAgo(String code, int revision, int days) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update revision set recorded_at = recorded_at - interval '" + days
                    + " days' where code = '" + code + "' and revision = " + revision);
        }
    }

    private static Response asOf(String address, String moment) {
        return RegistryApi.as("analyst").queryParam("asOf", moment).get("/api/v1/" + address);
    }

    private static Response list(String collection, Map<String, ?> parameters) {
        return RegistryApi.list(collection, parameters);
    }
}
