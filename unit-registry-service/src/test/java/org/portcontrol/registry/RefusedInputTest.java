package org.portcontrol.registry;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;
import static org.portcontrol.registry.Body.assignment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RefusedInputTest {

    private static final String LONG = "x".repeat(2001);
    private static final String MANY_PARTS = "KZ" + "-A".repeat(30_000);

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource
    void names_the_place_and_the_reason(int status, String problem, String pointer, String collection, Body body) {
        RegistryApi.register(collection, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/" + problem))
                .body("violations.pointer", hasItem(pointer));
    }

    static Stream<Arguments> names_the_place_and_the_reason() {
        return Stream.of(units(), checkpoints(), countries()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> units() {
        return Stream.of(
                unit(422, "missing-value", "/code", aUnit().without("code")),
                unit(422, "missing-value", "/kind", aUnit().without("kind")),
                unit(422, "missing-value", "/country", aUnit().without("country")),
                unit(422, "missing-value", "/names", aUnit().without("names")),
                unit(422, "missing-value", "/names/en", aUnit().with("names", Map.of("ru", "Актау"))),
                unit(422, "missing-value", "/names/ru", aUnit().with("names", Map.of("en", "Aktau", "ru", " "))),
                unit(422, "missing-value", "/status", aUnit().without("status")),
                unit(422, "missing-value", "/aliases/1", aUnit().with("aliases", List.of("Gate", ""))),
                unit(422, "missing-value", "/checkpoints/0", aUnit().with("checkpoints", Arrays.asList((Object) null))),
                unit(422, "missing-value", "/checkpoints/0/checkpoint", serving(assignment(null, null, null))),
                unit(422, "value-out-of-bounds", "/code", aUnit().with("code", "kz-aktau-pcu")),
                unit(422, "value-out-of-bounds", "/code", aUnit().with("code", MANY_PARTS)),
                unit(422, "value-out-of-bounds", "/names/en", aUnit().with("names", Map.of("en", LONG))),
                unit(422, "value-out-of-bounds", "/aliases", aUnit().with("aliases", List.of("Gate", "Gate"))),
                unit(422, "value-out-of-bounds", "/note", aUnit().with("note", LONG)),
                unit(400, "malformed-value", "/since", aUnit().with("since", "+999999999-12-31")),
                unit(
                        422,
                        "value-out-of-bounds",
                        "/checkpoints/0/from",
                        serving(assignment("KZ-KURYK", "0017-01-01", null))),
                unit(
                        422,
                        "value-out-of-bounds",
                        "/checkpoints/0/to",
                        serving(assignment("KZ-KURYK", null, "9999-01-01"))),
                unit(
                        422,
                        "unknown-language",
                        "/names/russian~1old",
                        aUnit().with("names", Map.of("en", "A", "russian/old", "Б"))),
                unit(422, "unknown-language", "/names/EN", aUnit().with("names", Map.of("en", "A", "EN", "A"))),
                unit(400, "malformed-value", "/kind", aUnit().with("kind", "ARMY")),
                unit(400, "malformed-value", "/kind", aUnit().with("kind", 0)),
                unit(400, "malformed-value", "/status", aUnit().with("status", "1")),
                unit(400, "malformed-value", "/since", aUnit().with("since", "1 April")),
                unit(400, "malformed-value", "/since", aUnit().with("since", "")),
                unit(400, "malformed-value", "/since", aUnit().with("since", 17_000)),
                unit(400, "malformed-value", "/note", aUnit().with("note", "null \u0000")),
                unit(400, "unknown-field", "/revision", aUnit().with("revision", 3)));
    }

    private static Stream<Arguments> checkpoints() {
        return Stream.of(
                checkpoint(422, "missing-value", "/type", aCheckpoint().without("type")),
                checkpoint(422, "value-out-of-bounds", "/code", aCheckpoint().with("code", MANY_PARTS)),
                checkpoint(422, "missing-value", "/position/longitude", at(Map.of("latitude", 1))),
                checkpoint(
                        422, "value-out-of-bounds", "/position/latitude", at(Map.of("latitude", 90.1, "longitude", 1))),
                checkpoint(
                        422,
                        "value-out-of-bounds",
                        "/position/longitude",
                        at(Map.of("latitude", 1, "longitude", -181))),
                checkpoint(
                        422, "value-out-of-bounds", "/unlocode", aCheckpoint().with("unlocode", "KZ AAU")),
                checkpoint(422, "code-mismatch", "/unlocode", aCheckpoint().with("unlocode", "UZTER")),
                checkpoint(422, "code-mismatch", "/code", aCheckpoint().with("country", "UZ")),
                checkpoint(400, "malformed-value", "/position/latitude", at(Map.of("latitude", "1", "longitude", 1))),
                checkpoint(
                        422, "value-out-of-bounds", "/unlocode", aCheckpoint().with("unlocode", "KZA01")),
                checkpoint(422, "use-closing", "/status", aCheckpoint().with("status", "CLOSED")),
                checkpoint(
                        422, "value-out-of-bounds", "/aliases/0", aCheckpoint().with("aliases", List.of("A; B"))),
                checkpoint(
                        422,
                        "name-taken",
                        "/names/en",
                        aCheckpoint()
                                .with("names", Map.of("en", "NAVOI  Airport"))
                                .with("code", "UZ-NAVOI-2")
                                .with("country", "UZ")),
                checkpoint(
                        422,
                        "name-taken",
                        "/names/ru",
                        aCheckpoint().with("names", Map.of("en", "Another", "ru", "хоргос"))),
                checkpoint(400, "unknown-field", "/revision", aCheckpoint().with("revision", 1)));
    }

    private static Stream<Arguments> countries() {
        return Stream.of(
                country(422, "not-an-iso-country", "/code", aCountry("ZZ")),
                country(422, "not-an-iso-country", "/code", aCountry("kz")),
                country(422, "value-out-of-bounds", "/code", aCountry("KAZ")),
                country(422, "value-out-of-bounds", "/since", aCountry("NO").with("since", "1066-10-14")));
    }

    @Test
    void tells_of_every_refused_value_at_once() {
        RegistryApi.register(
                        "units",
                        aUnit().with("kind", "ACCU")
                                .with("names", Map.of("xx-", "A"))
                                .with("status", "CLOSED")
                                .with("since", "1066-10-14"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/several-violations"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/code", "/names/en", "/names/xx-", "/status", "/since"));
    }

    @Test
    void a_closing_needs_a_day_and_a_reason() {
        RegistryApi.as("registrar")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", " "))
                .post("/api/v1/units/KZ-KURYK-PCU/closing")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/on", "/reason"));
    }

    private static Body serving(Map<String, Object> assignment) {
        return aUnit().with("checkpoints", List.of(assignment));
    }

    private static Body at(Map<String, ?> position) {
        return aCheckpoint().with("position", position);
    }

    private static Arguments unit(int status, String problem, String pointer, Body body) {
        return Arguments.of(status, problem, pointer, "units", body);
    }

    private static Arguments checkpoint(int status, String problem, String pointer, Body body) {
        return Arguments.of(status, problem, pointer, "checkpoints", body);
    }

    private static Arguments country(int status, String problem, String pointer, Body body) {
        return Arguments.of(status, problem, pointer, "countries", body);
    }
}
