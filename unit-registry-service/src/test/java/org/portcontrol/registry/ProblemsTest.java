package org.portcontrol.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.aUnit;
import static org.portcontrol.registry.Body.aUnitIn;
import static org.portcontrol.registry.Body.assignment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Provokes every problem of the catalogue: an entry without a provocation does not compile. */
@QuarkusTest
class ProblemsTest {

    @ParameterizedTest
    @EnumSource
    void the_catalogue_is_what_a_client_gets(RegistryProblem problem) {
        provoke(problem)
                .then()
                .statusCode(problem.status())
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/" + problem.slug()))
                .body("title", equalTo(problem.title()))
                .body("status", equalTo(problem.status()))
                .body("cure", equalTo(problem.cure()));
    }

    /** Clients switch on what is written there, so an entry that is renamed by accident is caught. */
    @ParameterizedTest
    @EnumSource
    void every_problem_stands_in_the_documentation(RegistryProblem problem) throws IOException {
        String documented = Files.readString(Path.of(System.getProperty("suite.root"), "docs", "problems.md"));
        String entry = "`%s` | %d | %s |".formatted(problem.slug(), problem.status(), problem.title());

        assertTrue(
                documented
                        .lines()
                        .anyMatch(line -> line.contains(entry) && line.endsWith("| " + problem.cure() + " |")),
                entry);
    }

    @Test
    void an_officer_who_reads_russian_is_told_in_russian() {
        RegistryApi.as("officer.aktau")
                .header("Accept-Language", "ru")
                .put("/api/v1/units/KZ-AKTAU-PCU/zero-reports/2198-Q1")
                .then()
                .statusCode(422)
                .body("title", equalTo("Квартал ещё не начался"))
                .body("violations[0].detail", equalTo("Этот квартал ещё нигде не начался."));
    }

    private static Response provoke(RegistryProblem problem) {
        return switch (problem) {
            case ALREADY_REGISTERED ->
                RegistryApi.register(
                        "units", aUnit().with("code", "KZ-AKTAU-PCU").with("names", Map.of("en", "Another unit")));
            case CLOSED -> RegistryApi.change("units", 2, closedUnit().with("note", "Open again"));
            case IN_USE -> RegistryApi.close("countries", "UZ", 1, "2020-01-31");
            case NOT_AN_ISO_COUNTRY -> RegistryApi.register("countries", aCountry("ZZ"));
            case COUNTRY_NOT_TAKING_PART -> RegistryApi.register("units", aUnitIn("NZ"));
            case COUNTRY_CLOSED -> RegistryApi.register("units", aUnitIn(closedCountry()));
            case UNKNOWN_CHECKPOINT -> RegistryApi.register("units", aUnit().serving("KZ-NOWHERE"));
            case FOREIGN_CHECKPOINT -> RegistryApi.register("units", aUnit().serving("UZ-ALAT"));
            case CHECKPOINT_CLOSED -> RegistryApi.register("units", aUnit().serving(closedCheckpoint()));
            case OVERLAPPING_ASSIGNMENTS -> RegistryApi.register("units", aUnit().serving("KZ-KURYK", "KZ-KURYK"));
            case CODE_MISMATCH -> RegistryApi.register("units", aUnit().with("kind", "ACCU"));
            case UNKNOWN_LANGUAGE ->
                RegistryApi.register("units", aUnit().with("names", Map.of("en", "Aktau", "russian", "Актау")));
            case USE_CLOSING -> RegistryApi.register("units", aUnit().with("status", "CLOSED"));
            case NAME_TAKEN ->
                RegistryApi.register("checkpoints", aCheckpoint().with("names", Map.of("en", "Kuryk seaport")));
            case OUTSIDE_LIFETIME ->
                RegistryApi.register(
                        "units",
                        aUnit().with("since", "2020-01-01")
                                .with("checkpoints", List.of(assignment("KZ-KURYK", "2019-12-31", null))));
            case STATUS_ORDER -> RegistryApi.turn("units", openUnit().code(), 1, "ACTIVE", "2020-01-01");
            case QUARTER_NOT_BEGUN ->
                RegistryApi.as("officer.aktau").put("/api/v1/units/KZ-AKTAU-PCU/zero-reports/2199-Q1");
            case UNREADABLE_TABLE -> RegistryApi.load("units", "code;colour", true);
            case ROWS_REFUSED -> RegistryApi.load("units", "code\nKZ-NOTHING-PCU", false);
            case PERIOD_REVERSED ->
                RegistryApi.register(
                        "units",
                        aUnit().with("checkpoints", List.of(assignment("KZ-KURYK", "2020-01-02", "2020-01-01"))));
            case DATE_IN_FUTURE -> RegistryApi.close("units", openUnit().code(), 1, "2199-01-01");
        };
    }

    private static Body openUnit() {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        return unit;
    }

    private static Body closedUnit() {
        Body unit = openUnit();
        RegistryApi.close("units", unit.code(), 1, "2020-01-31");
        return unit;
    }

    private static String closedCheckpoint() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.close("checkpoints", checkpoint.code(), 1, "2020-01-31");
        return checkpoint.code();
    }

    private static String closedCountry() {
        RegistryApi.register("countries", aCountry("EE"));
        RegistryApi.close("countries", "EE", 1, "2020-01-31");
        return "EE";
    }
}
