package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCheckpointIn;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;
import static org.portcontrol.registry.Body.aUnitIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingTest {

    @Test
    void a_closed_unit_keeps_its_last_day_and_the_event_says_so() {
        Body unit = aUnit().with("since", "2017-07-01");
        RegistryApi.register("units", unit);

        Response answer = RegistryApi.close("units", unit.code(), 1, "2020-01-31");

        answer.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLOSED"))
                .body("since", equalTo("2017-07-01"))
                .body("until", equalTo("2020-01-31"));
        Topics.Event event = Topics.awaitEvents("units.v1", unit.code(), 2).get(1);
        assertEquals("org.portcontrol.unit.closed.v1", event.type());
        assertEquals(Topics.json(answer.asByteArray()), event.state());
    }

    @Test
    void a_closed_checkpoint_is_published() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);

        Response answer = RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31");

        Topics.Event event =
                Topics.awaitEvents("checkpoints.v1", checkpoint.code(), 2).get(1);
        assertEquals("org.portcontrol.checkpoint.closed.v1", event.type());
        assertEquals(Topics.json(answer.asByteArray()), event.state());
    }

    @Test
    void what_is_closed_takes_no_change_and_no_second_closing() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.close("units", unit.code(), 1, "2020-01-31");

        RegistryApi.change("units", 2, unit.with("note", "Still at work"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/closed"));
        RegistryApi.close("units", unit.code(), 2, "2021-01-31")
                .then()
                .statusCode(409)
                .body("type", endsWith("/closed"));
    }

    @Test
    void a_checkpoint_that_a_unit_serves_is_not_closed() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body unit = aUnit().serving(checkpoint.code());
        RegistryApi.register("units", unit);

        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31")
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("usedBy", contains(unit.code()));

        RegistryApi.get("checkpoints", checkpoint.code()).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_checkpoint_is_closed_once_its_units_have_left_it() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        Body closedUnit = aUnit().serving(checkpoint.code());
        RegistryApi.register("units", closedUnit);
        RegistryApi.close("units", closedUnit.code(), 1, "2020-01-31");
        RegistryApi.register(
                "units", aUnit().with("checkpoints", List.of(Body.assignment(checkpoint.code(), null, "2020-01-31"))));

        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31")
                .then()
                .statusCode(200)
                .body("until", equalTo("2020-01-31"));
    }

    @Test
    void a_country_is_closed_after_its_units_and_checkpoints() {
        RegistryApi.register("countries", aCountry("MD"));
        Body checkpoint = aCheckpointIn("MD");
        Body unit = aUnitIn("MD").serving(checkpoint.code());
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.register("units", unit);

        RegistryApi.close("countries", "MD", 1, "2020-01-31")
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("usedBy", containsInAnyOrder(unit.code(), checkpoint.code()));
        RegistryApi.close("units", unit.code(), 1, "2020-01-31");
        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31");
        RegistryApi.close("countries", "MD", 1, "2020-01-31")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void a_closing_needs_if_match_and_the_current_revision() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        RegistryApi.as("registrar")
                .body(Map.of("on", "2020-01-31", "reason", "Moved"))
                .post("/api/v1/units/" + unit.code() + "/closing")
                .then()
                .statusCode(428);
        RegistryApi.close("units", unit.code(), 7, "2020-01-31").then().statusCode(412);
        RegistryApi.close("units", aUnit().code(), 1, "2020-01-31").then().statusCode(404);
    }
}
