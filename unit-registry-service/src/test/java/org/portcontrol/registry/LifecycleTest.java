package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aUnit;
import static org.portcontrol.registry.Body.assignment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LifecycleTest {

    @Test
    void a_unit_is_planned_opens_pauses_goes_on_and_closes_and_every_day_of_it_is_known() {
        Body unit = aUnit().with("status", "PLANNED").with("since", "2019-01-01");
        RegistryApi.register("units", unit).then().body("$", not(hasKey("lifecycle")));

        turn(unit, 1, "ACTIVE", "2020-03-01").then().body("since", equalTo("2020-03-01"));
        turn(unit, 2, "SUSPENDED", "2021-06-01");
        turn(unit, 3, "ACTIVE", "2022-01-01");
        Response closed = RegistryApi.close("units", unit.code(), 4, "2023-12-31");

        closed.then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("until", equalTo("2023-12-31"))
                .body("lifecycle.status", contains("PLANNED", "ACTIVE", "SUSPENDED", "ACTIVE"))
                .body(
                        "lifecycle.from",
                        contains(nullValue(), equalTo("2020-03-01"), equalTo("2021-06-01"), equalTo("2022-01-01")));
        RegistryApi.history("units", unit.code())
                .then()
                .body("items[2].change", equalTo("CHANGED"))
                .body("items[2].reason", equalTo("The terminal is being rebuilt"));
        assertEquals(
                Topics.json(closed.asByteArray()),
                Topics.awaitEvents("units.v1", unit.code(), 5).get(4).state());
    }

    @Test
    void a_checkpoint_has_the_same_life() {
        Body checkpoint = aCheckpoint().with("status", "PLANNED");
        RegistryApi.register("checkpoints", checkpoint).then().body("status", equalTo("PLANNED"));

        RegistryApi.turn("checkpoints", checkpoint.code(), 1, "ACTIVE", "2020-03-01")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACTIVE"))
                .body("since", equalTo("2020-03-01"));
    }

    @Test
    void a_status_that_is_left_out_of_a_change_of_a_checkpoint_stays() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.turn("checkpoints", checkpoint.code(), 1, "SUSPENDED", "2020-03-01");

        RegistryApi.change("checkpoints", 2, checkpoint.with("note", "Two lanes"))
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("lifecycle[1].from", equalTo("2020-03-01"));
    }

    @Test
    void another_status_in_a_full_change_holds_from_today_on() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        RegistryApi.change("units", 1, unit.with("status", "SUSPENDED"))
                .then()
                .body("lifecycle.status", contains("ACTIVE", "SUSPENDED"))
                .body("lifecycle[1].from", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
    }

    @Test
    void what_was_planned_opens_on_the_first_day_that_a_full_change_tells() {
        Body unit = aUnit().with("status", "PLANNED");
        RegistryApi.register("units", unit);

        RegistryApi.change("units", 1, unit.with("status", "ACTIVE").with("since", "2020-03-01"))
                .then()
                .body("since", equalTo("2020-03-01"))
                .body("lifecycle[1].from", equalTo("2020-03-01"));
    }

    @Test
    void the_same_status_again_corrects_the_day() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        turn(unit, 1, "SUSPENDED", "2021-06-01");

        turn(unit, 2, "SUSPENDED", "2021-05-01")
                .then()
                .statusCode(200)
                .body("lifecycle.status", contains("ACTIVE", "SUSPENDED"))
                .body("lifecycle[1].from", equalTo("2021-05-01"));
    }

    @Test
    void what_was_planned_and_closed_never_was_at_work() {
        Body unit = aUnit().with("status", "PLANNED");
        RegistryApi.register("units", unit);

        RegistryApi.close("units", unit.code(), 1, "2020-01-31").then().body("lifecycle.status", contains("PLANNED"));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, SUSPENDED", "ACTIVE, PLANNED", "ACTIVE, ACTIVE", "SUSPENDED, PLANNED", "SUSPENDED, CLOSED"})
    void refuses_a_status_that_cannot_follow(String present, String next) {
        Body unit = aUnit().with("status", present);
        RegistryApi.register("units", unit);

        turn(unit, 1, next, "2020-01-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("/status-order"))
                .body("violations.pointer", contains("/status"));
    }

    @ParameterizedTest
    @CsvSource({
        "2199-01-01, date-in-future",
        "1066-10-14, value-out-of-bounds",
        "2016-12-31, period-reversed",
        "2017-06-30, period-reversed"
    })
    void refuses_a_day_that_cannot_be(String from, String problem) {
        Body unit = aUnit().with("since", "2017-07-01");
        RegistryApi.register("units", unit);

        turn(unit, 1, "SUSPENDED", from)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem))
                .body("violations.pointer", contains("/from"));
    }

    @Test
    void a_stage_that_began_after_the_last_day_never_was() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        turn(unit, 1, "SUSPENDED", "2021-06-01");
        turn(unit, 2, "ACTIVE", "2022-06-01");

        RegistryApi.close("units", unit.code(), 3, "2021-12-31")
                .then()
                .statusCode(200)
                .body("lifecycle.status", contains("ACTIVE", "SUSPENDED"));
        Body other = aUnit();
        RegistryApi.register("units", other);
        turn(other, 1, "SUSPENDED", "2021-06-01");
        RegistryApi.close("units", other.code(), 2, "2021-05-31")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("lifecycle")));
    }

    @Test
    void an_assignment_lies_within_the_life_of_the_unit_and_of_the_checkpoint() {
        Body checkpoint = aCheckpoint().with("since", "2018-01-01");
        RegistryApi.register("checkpoints", checkpoint);

        RegistryApi.register("units", serving(aUnit(), checkpoint, "2017-12-31", null))
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("violations.pointer", contains("/checkpoints/0/from"));
        RegistryApi.register("units", serving(aUnit().with("since", "2019-01-01"), checkpoint, "2018-06-01", null))
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"));
        RegistryApi.register("units", serving(aUnit(), checkpoint, "2018-01-01", null))
                .then()
                .statusCode(201);
    }

    @Test
    void a_unit_is_not_closed_before_a_day_that_its_assignments_name() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = serving(aUnit(), checkpoint, "2018-01-01", "2020-12-31");
        RegistryApi.register("units", unit);

        RegistryApi.close("units", unit.code(), 1, "2020-06-30")
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("violations.pointer", contains("/on"));
        RegistryApi.close("units", unit.code(), 1, "2020-12-31").then().statusCode(200);
    }

    @Test
    void a_first_day_of_a_checkpoint_does_not_cut_an_assignment_off() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = serving(aUnit(), checkpoint, "2018-01-01", null);
        RegistryApi.register("units", unit);

        RegistryApi.change("checkpoints", 1, checkpoint.with("since", "2018-01-02"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("usedBy", contains(unit.code()));
        RegistryApi.change("checkpoints", 1, checkpoint.with("since", "2018-01-01"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_checkpoint_that_opens_does_not_cut_an_assignment_off() {
        Body checkpoint = aCheckpoint().with("status", "PLANNED");
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = serving(aUnit(), checkpoint, "2018-01-01", null);
        RegistryApi.register("units", unit);

        RegistryApi.turn("checkpoints", checkpoint.code(), 1, "ACTIVE", "2018-01-02")
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("violations.pointer", contains("/from"))
                .body("usedBy", contains(unit.code()));
        RegistryApi.turn("checkpoints", checkpoint.code(), 1, "ACTIVE", "2018-01-01")
                .then()
                .statusCode(200);
    }

    @Test
    void a_first_day_does_not_lie_after_a_change_of_the_status() {
        Body unit = aUnit().with("status", "SUSPENDED");
        RegistryApi.register("units", unit.with("status", "ACTIVE"));
        turn(unit, 1, "SUSPENDED", "2021-06-01");

        RegistryApi.change("units", 2, unit.with("since", "2021-06-02"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("violations.pointer", contains("/since"));
        RegistryApi.change("units", 2, unit.with("since", "2021-06-01")).then().statusCode(200);
    }

    private static Body serving(Body unit, Body checkpoint, String from, String to) {
        return unit.with("checkpoints", List.of(assignment(checkpoint.code(), from, to)));
    }

    private static Response turn(Body unit, int base, String status, String from) {
        return RegistryApi.turn("units", unit.code(), base, status, from);
    }

    @Test
    void a_change_of_status_needs_if_match_a_day_and_a_reason() {
        RegistryApi.as("registrar")
                .body(Map.of("status", "SUSPENDED", "from", "2020-01-01", "reason", "Moved"))
                .post("/api/v1/units/KZ-KURYK-PCU/status")
                .then()
                .statusCode(428);
        RegistryApi.turn("units", "KZ-KURYK-PCU", 7, "SUSPENDED", "2020-01-01")
                .then()
                .statusCode(412)
                .body("currentRevision", equalTo(1));
        RegistryApi.as("registrar")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/units/KZ-KURYK-PCU/status")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/from", "/reason", "/status"));
    }
}
