package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
class ChangingTest {

    @Test
    void a_unit_is_renamed_and_suspended_and_the_event_tells_the_full_state() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        Response answer = RegistryApi.change(
                "units",
                1,
                unit.with("names", Map.of("en", "Aktau North", "ru", "Актау-Северный"))
                        .with("status", "SUSPENDED"));

        answer.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("names.ru", equalTo("Актау-Северный"))
                .body("status", equalTo("SUSPENDED"));
        Topics.Event event = Topics.awaitEvents("units.v1", unit.code(), 2).get(1);
        assertEquals("org.portcontrol.unit.changed.v1", event.type());
        assertEquals(Topics.json(answer.asByteArray()), event.state());
    }

    @Test
    void what_a_full_change_leaves_out_becomes_unknown() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register(
                "checkpoints",
                checkpoint
                        .with("unlocode", "KZAAU")
                        .with("aliases", List.of("Gate 2"))
                        .with("since", "2001-02-03")
                        .with("note", "Two lanes")
                        .with("position", Map.of("latitude", 1, "longitude", 2)));

        RegistryApi.change("checkpoints", 1, checkpoint)
                .then()
                .statusCode(200)
                .body("unlocode", nullValue())
                .body("aliases", empty())
                .body("since", nullValue())
                .body("note", nullValue())
                .body("position", nullValue());
    }

    @Test
    void a_unit_moves_to_another_checkpoint_and_the_old_assignment_stays_on_record() {
        Body before = aCheckpoint();
        Body after = aCheckpoint();
        RegistryApi.register("checkpoints", before);
        RegistryApi.register("checkpoints", after);
        Body unit = aUnit().serving(before.code());
        RegistryApi.register("units", unit);

        RegistryApi.change(
                        "units",
                        1,
                        unit.with(
                                "checkpoints",
                                List.of(
                                        Body.assignment(before.code(), null, "2019-12-31"),
                                        Body.assignment(after.code(), "2020-01-01", null))))
                .then()
                .statusCode(200)
                .body("checkpoints.checkpoint", contains(before.code(), after.code()))
                .body("checkpoints[0].to", equalTo("2019-12-31"))
                .body("checkpoints[1].from", equalTo("2020-01-01"));
    }

    @Test
    void a_country_gets_its_first_day() {
        RegistryApi.register("countries", aCountry("BY"));

        RegistryApi.change("countries", 1, aCountry("BY").with("since", "2015-05-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("since", equalTo("2015-05-01"));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_revision() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        RegistryApi.change("units", 1, unit).then().statusCode(200).header("ETag", "\"1\"");

        RegistryApi.history("units", unit.code()).then().body("items", hasSize(1));
    }

    @Test
    void a_change_of_an_older_revision_is_refused_and_says_which_is_current() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.change("units", 1, unit.with("status", "SUSPENDED"));

        RegistryApi.change("units", 1, unit.with("status", "PLANNED"))
                .then()
                .statusCode(412)
                .body("type", endsWith("/stale-revision"))
                .body("currentRevision", equalTo(2));

        RegistryApi.get("units", unit.code()).then().body("status", equalTo("SUSPENDED"));
    }

    @Test
    void of_twenty_changes_of_one_revision_one_wins() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);

        Map<Integer, Long> statuses = Collections.nCopies(20, checkpoint.with("note", "Two lanes")).parallelStream()
                .map(change -> RegistryApi.change("checkpoints", 1, change).statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertEquals(Map.of(200, 1L, 412, 19L), statuses);
    }

    @Test
    void a_change_without_if_match_is_refused() {
        for (String collection : List.of("countries", "units", "checkpoints")) {
            Body body = Map.of("countries", aCountry("KZ"), "units", aUnit(), "checkpoints", aCheckpoint())
                    .get(collection);
            RegistryApi.as("registrar")
                    .body(body.json())
                    .put("/api/v1/" + collection + "/" + body.code())
                    .then()
                    .statusCode(428)
                    .body("type", endsWith("/revision-required"))
                    .body("violations.header", contains("If-Match"));
        }
    }

    @Test
    void a_change_of_what_does_not_exist_is_not_found() {
        RegistryApi.change("countries", 1, aCountry("NZ")).then().statusCode(404);
        RegistryApi.change("units", 1, aUnit()).then().statusCode(404);
        RegistryApi.change("checkpoints", 1, aCheckpoint()).then().statusCode(404);
    }

    @Test
    void a_code_and_what_it_says_never_change() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);

        RegistryApi.change("units", 1, unit.with("kind", "ACCU"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/code-mismatch"));
        RegistryApi.as("registrar")
                .header("If-Match", "\"1\"")
                .body(aUnit().json())
                .put("/api/v1/units/" + unit.code())
                .then()
                .statusCode(422)
                .body("type", endsWith("/code-mismatch"))
                .body("violations.pointer", contains("/code"));
    }
}
