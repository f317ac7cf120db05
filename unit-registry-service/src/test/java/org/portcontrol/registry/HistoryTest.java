package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {

    @Inject
    EntityManager database;

    @Test
    void every_revision_says_who_when_what_and_the_state_it_left() {
        Body unit = aUnit();
        JsonNode registered = Topics.json(RegistryApi.register("units", unit).asByteArray());
        JsonNode changed = Topics.json(
                RegistryApi.change("units", 1, unit.with("status", "SUSPENDED")).asByteArray());
        JsonNode closed = Topics.json(
                RegistryApi.close("units", unit.code(), 2, "2020-01-31").asByteArray());

        var history = RegistryApi.history("units", unit.code());

        history.then()
                .statusCode(200)
                .body("items.revision", contains(1, 2, 3))
                .body("items.change", contains("REGISTERED", "CHANGED", "CLOSED"))
                .body("items.recordedBy", contains("registrar", "registrar", "registrar"))
                .body("items.reason", contains(nullValue(), nullValue(), equalTo("Moved to the new terminal")));
        JsonNode items = Topics.json(history.asByteArray()).get("items");
        assertEquals(List.of(registered, changed, closed), items.findValues("state"));
        assertEquals(List.of(registered, changed), items.findValues("before"));
        assertEquals(registered.get("recordedAt"), items.get(0).get("recordedAt"));
    }

    @Test
    void a_long_history_goes_on_behind_its_cursor() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        for (int revision = 1; revision < 4; revision++) {
            RegistryApi.change("units", revision, unit.with("note", "Note " + revision));
        }

        String history = "/api/v1/units/" + unit.code() + "/history?limit=2";
        Response first = RegistryApi.as("analyst").get(history);
        first.then().body("items.revision", contains(1, 2)).body("next", notNullValue());
        Response second = RegistryApi.as("analyst").get(history + "&cursor=" + first.path("next"));
        second.then().body("items.revision", contains(3, 4)).body("next", nullValue());
    }

    @Test
    void refuses_a_cursor_of_another_history() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.change("units", 1, unit.with("note", "Two revisions"));
        String cursor = RegistryApi.as("analyst")
                .get("/api/v1/units/" + unit.code() + "/history?limit=1")
                .path("next");
        Body other = aUnit();
        RegistryApi.register("units", other);

        for (String wrong : List.of("cursor=" + cursor, "cursor=x", "limit=0", "limit=201")) {
            RegistryApi.as("analyst")
                    .get("/api/v1/units/" + other.code() + "/history?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("type", startsWith("https://portcontrol.org/problems/malformed-"));
        }
    }

    @Test
    void every_revision_is_kept_with_the_state_before_it() {
        Body checkpoint = aCheckpoint();
        String before = RegistryApi.register("checkpoints", checkpoint).asString();
        RegistryApi.change("checkpoints", 1, checkpoint.with("note", "Two lanes"));

        Object kept = database.createNativeQuery("select before::text from revision where code = ?1 and revision = 2")
                .setParameter(1, checkpoint.code())
                .getSingleResult();

        assertEquals(before, kept);
    }

    @Test
    void countries_and_checkpoints_have_a_history_too() {
        RegistryApi.register("countries", aCountry("LT"));
        RegistryApi.close("countries", "LT", 1, "2020-01-31");
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);

        RegistryApi.history("countries", "LT").then().body("items.change", contains("REGISTERED", "CLOSED"));
        RegistryApi.history("checkpoints", checkpoint.code())
                .then()
                .body("items.state.code", contains(checkpoint.code()));
    }

    @Test
    void what_does_not_exist_has_no_history() {
        for (String collection : List.of("countries", "units", "checkpoints")) {
            RegistryApi.history(collection, "XX").then().statusCode(404).body("type", endsWith("/not-found"));
        }
    }
}
