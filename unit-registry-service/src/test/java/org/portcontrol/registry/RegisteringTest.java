package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisteringTest {

    @Test
    void registers_a_unit_with_the_checkpoint_it_serves() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = aUnit().serving(checkpoint.code());

        RegistryApi.register("units", unit)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/units/" + unit.code()))
                .header("ETag", "\"1\"")
                .body("code", equalTo(unit.code()))
                .body("revision", equalTo(1))
                .body("since", nullValue())
                .body("checkpoints.checkpoint", contains(checkpoint.code()));

        assertEquals(1, Topics.awaitEvents("units.v1", unit.code(), 1).size());
    }

    @Test
    void publishes_a_registered_unit_as_the_api_shows_it() {
        Body unit = aUnit().with("note", "Two rooms").with("aliases", List.of("Gate 2"));

        Response answer = RegistryApi.register("units", unit);

        Topics.Event event = Topics.awaitEvents("units.v1", unit.code(), 1).get(0);
        assertEquals("org.portcontrol.unit.registered.v1", event.type());
        assertEquals(unit.code(), event.subject());
        assertEquals("/unit-registry-service", event.source());
        assertEquals(Topics.json(answer.asByteArray()), event.state());
    }

    @Test
    void publishes_a_registered_checkpoint_as_the_api_shows_it() {
        Body checkpoint = aCheckpoint().with("position", Map.of("latitude", 43.5, "longitude", 51));

        Response answer = RegistryApi.register("checkpoints", checkpoint);

        Topics.Event event =
                Topics.awaitEvents("checkpoints.v1", checkpoint.code(), 1).get(0);
        assertEquals("org.portcontrol.checkpoint.registered.v1", event.type());
        assertEquals(Topics.json(answer.asByteArray()), event.state());
    }

    @Test
    void registers_a_country_with_its_iso_3166_names() {
        RegistryApi.register("countries", aCountry("GE").with("since", "2026-11-01"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/countries/GE"))
                .body("alpha3", equalTo("GEO"))
                .body("names.en", equalTo("Georgia"))
                .body("names.ru", equalTo("Грузия"))
                .body("status", equalTo("ACTIVE"))
                .body("since", equalTo("2026-11-01"));
    }

    @Test
    void keeps_the_digits_of_a_position() {
        Body checkpoint = aCheckpoint();
        String body = """
                {"code": "%s", "country": "KZ", "type": "ROAD", "names": {"en": "Crossing"},
                 "position": {"latitude": 43.650, "longitude": -0.0000001}}""".formatted(checkpoint.code());
        RegistryApi.as("registrar").body(body).post("/api/v1/checkpoints");

        String state = RegistryApi.get("checkpoints", checkpoint.code()).asString();

        assertEquals(
                "{\"latitude\":43.650,\"longitude\":-0.0000001}",
                state.replaceAll(".*\"position\":([{][^}]*[}]).*", "$1"));
    }

    @Test
    void a_retry_gets_the_stored_state_and_changes_nothing() {
        Body unit = aUnit();
        String first = RegistryApi.register("units", unit).asString();

        Response again = RegistryApi.register("units", unit);

        assertEquals(200, again.statusCode());
        assertEquals(first, again.asString());
        assertEquals("\"1\"", again.header("ETag"));
        RegistryApi.history("units", unit.code()).then().body("items", hasSize(1));
    }

    @Test
    void a_late_retry_gets_what_became_of_the_unit() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.change("units", 1, unit.with("status", "SUSPENDED"));

        RegistryApi.register("units", unit)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("SUSPENDED"));
    }

    @Test
    void a_retry_is_answered_after_the_country_was_closed() {
        RegistryApi.register("countries", aCountry("AM"));
        Body unit = Body.aUnitIn("AM");
        RegistryApi.register("units", unit);
        RegistryApi.close("units", unit.code(), 1, "2020-01-31");
        RegistryApi.close("countries", "AM", 1, "2020-01-31");

        RegistryApi.register("units", unit).then().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void a_refused_registration_leaves_nothing_behind() {
        Body unit = aUnit();
        RegistryApi.register("units", unit.serving("KZ-NOWHERE")).then().statusCode(422);

        RegistryApi.get("units", unit.code()).then().statusCode(404);
        RegistryApi.register("units", unit).then().statusCode(201);
        assertEquals(
                List.of("org.portcontrol.unit.registered.v1"),
                Topics.awaitEvents("units.v1", unit.code(), 1).stream()
                        .map(Topics.Event::type)
                        .toList());
    }

    @Test
    void twenty_twins_at_once_register_one_unit_with_one_event() {
        Body unit = aUnit();

        Map<Integer, Long> statuses = Collections.nCopies(20, unit).parallelStream()
                .map(twin -> RegistryApi.register("units", twin).statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertEquals(Map.of(201, 1L, 200, 19L), statuses);
        // An event of a later change proves that no second registration is still on its way.
        RegistryApi.change("units", 1, unit.with("status", "SUSPENDED"));
        assertEquals(
                List.of("org.portcontrol.unit.registered.v1", "org.portcontrol.unit.changed.v1"),
                Topics.awaitEvents("units.v1", unit.code(), 2).stream()
                        .map(Topics.Event::type)
                        .toList());
    }
}
