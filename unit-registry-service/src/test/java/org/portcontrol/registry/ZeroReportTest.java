package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ZeroReportTest {

    @Test
    void an_officer_declares_that_there_was_nothing_and_partners_of_the_topic_learn_of_it() {
        Response declared = declare("officer.aktau", "KZ-AKTAU-PCU", "2019-Q1");

        declared.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("unit", equalTo("KZ-AKTAU-PCU"))
                .body("country", equalTo("KZ"))
                .body("quarter", equalTo("2019-Q1"))
                .body("status", equalTo("DECLARED"));
        Topics.Event event =
                Topics.awaitEvents("zero-reports.v1", "KZ-AKTAU-PCU:2019-Q1", 1).get(0);
        assertEquals("org.portcontrol.zero-report.declared.v1", event.type());
        assertEquals(Topics.json(declared.asByteArray()), event.state());
    }

    @Test
    void a_retraction_is_history_and_what_is_declared_again_stands_again() {
        declare("supervisor.aktau", "KZ-AKTAU-PCU", "2019-Q2").then().statusCode(201);
        retract("supervisor.aktau", "KZ-AKTAU-PCU", "2019-Q2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RETRACTED"));
        retract("supervisor.aktau", "KZ-AKTAU-PCU", "2019-Q2").then().header("ETag", "\"2\"");
        declare("focal.kz", "KZ-AKTAU-PCU", "2019-Q2").then().statusCode(200).header("ETag", "\"3\"");

        RegistryApi.as("officer.aktau")
                .get(address("KZ-AKTAU-PCU", "2019-Q2") + "/history")
                .then()
                .body("items.change", contains("DECLARED", "RETRACTED", "DECLARED"))
                .body("items.recordedBy", contains("supervisor.aktau", "supervisor.aktau", "focal.kz"))
                .body("items[1].reason", equalTo("A seizure came in late"))
                .body("items.state.status", contains("DECLARED", "RETRACTED", "DECLARED"));
    }

    @Test
    void twenty_declarations_at_once_are_one() {
        Map<Integer, Long> statuses = Collections.nCopies(20, "2019-Q3").parallelStream()
                .map(quarter ->
                        declare("officer.aktau", "KZ-AKTAU-PCU", quarter).statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        assertEquals(Map.of(201, 1L, 200, 19L), statuses);
        RegistryApi.as("analyst")
                .get(address("KZ-AKTAU-PCU", "2019-Q3") + "/history")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"officer.panj", "focal.tj"})
    void a_foreign_unit_does_not_exist_for_whoever_it_is_not(String user) {
        declare("officer.aktau", "KZ-AKTAU-PCU", "2019-Q4");

        declare(user, "KZ-AKTAU-PCU", "2018-Q1").then().statusCode(404).body("type", endsWith("/not-found"));
        retract(user, "KZ-AKTAU-PCU", "2019-Q4").then().statusCode(404);
        RegistryApi.as(user).get(address("KZ-AKTAU-PCU", "2019-Q4")).then().statusCode(404);
        RegistryApi.as(user)
                .get(address("KZ-AKTAU-PCU", "2019-Q4") + "/history")
                .then()
                .statusCode(404);
        list(user, Map.of("unit", "KZ-AKTAU-PCU")).then().statusCode(200).body("items", empty());
        list(user, Map.of()).then().body("items.unit.findAll { it == 'KZ-AKTAU-PCU' }", empty());
    }

    @Test
    void a_list_shows_what_each_may_see() {
        Body other = aUnit();
        RegistryApi.register("units", other);
        declare("officer.aktau", "KZ-AKTAU-PCU", "2020-Q4");
        declare("focal.kz", other.code(), "2020-Q4");
        declare("officer.panj", "TJ-NIZHNIY-PANJ-PCU", "2020-Q4");

        Map<String, String> quarter = Map.of("quarter", "2020-Q4");
        list("analyst", quarter)
                .then()
                .body("items.unit", hasItems("KZ-AKTAU-PCU", other.code(), "TJ-NIZHNIY-PANJ-PCU"));
        list("focal.kz", quarter)
                .then()
                .body("items.unit", hasItems("KZ-AKTAU-PCU", other.code()))
                .body("items.country", everyItem(equalTo("KZ")));
        list("supervisor.aktau", quarter).then().body("items.unit", contains("KZ-AKTAU-PCU"));
        list("registrar", Map.of("country", "TJ", "quarter", "2020-Q4", "status", "DECLARED"))
                .then()
                .body("items.unit", contains("TJ-NIZHNIY-PANJ-PCU"));
        Response first = list("analyst", Map.of("quarter", "2020-Q4", "limit", "1"));
        list("analyst", Map.of("quarter", "2020-Q4", "limit", "1", "cursor", first.path("next")))
                .then()
                .body("items", hasSize(1))
                .body("items[0].unit", equalTo(other.code()));
    }

    @Test
    void a_quarter_that_has_not_begun_is_refused() {
        declare("officer.aktau", "KZ-AKTAU-PCU", "2198-Q1")
                .then()
                .statusCode(422)
                .body("type", endsWith("/quarter-not-begun"))
                .body("violations.parameter", contains("quarter"));
    }

    @ParameterizedTest
    @CsvSource({"2017-Q2", "2020-Q2"})
    void a_quarter_outside_the_life_of_the_unit_is_refused(String quarter) {
        Body unit = aUnit().with("since", "2017-07-01");
        RegistryApi.register("units", unit);
        RegistryApi.close("units", unit.code(), 1, "2020-03-31");

        declare("focal.kz", unit.code(), quarter).then().statusCode(422).body("type", endsWith("/outside-lifetime"));
        declare("focal.kz", unit.code(), "2020-Q1").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"2019-Q4, 201", "2020-Q1, 422", "2020-Q2, 422", "2020-Q3, 201"})
    void a_quarter_in_which_the_unit_was_suspended_all_the_time_is_refused(String quarter, int status) {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.turn("units", unit.code(), 1, "SUSPENDED", "2020-01-01");
        RegistryApi.turn("units", unit.code(), 2, "ACTIVE", "2020-09-30");

        declare("focal.kz", unit.code(), quarter).then().statusCode(status);
    }

    @Test
    void a_unit_that_is_only_planned_declares_nothing() {
        Body unit = aUnit().with("status", "PLANNED");
        RegistryApi.register("units", unit);

        declare("focal.kz", unit.code(), "2020-Q1")
                .then()
                .statusCode(422)
                .body("type", endsWith("/outside-lifetime"))
                .body("violations.parameter", contains("quarter"));
    }

    @ParameterizedTest
    @CsvSource({"2020-Q5", "2020-1", "1800-Q1", "2020"})
    void refuses_what_is_no_quarter(String quarter) {
        declare("officer.aktau", "KZ-AKTAU-PCU", quarter)
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-parameter"))
                .body("violations.parameter", contains("quarter"));
    }

    @Test
    void what_was_never_declared_is_not_found() {
        RegistryApi.as("analyst").get(address("KZ-AKTAU-PCU", "2001-Q1")).then().statusCode(404);
        RegistryApi.as("analyst")
                .get(address("KZ-NOWHERE-PCU", "2001-Q1"))
                .then()
                .statusCode(404);
        RegistryApi.as("analyst")
                .get(address("KZ-AKTAU-PCU", "2001-Q1") + "/history")
                .then()
                .statusCode(404);
        retract("officer.aktau", "KZ-AKTAU-PCU", "2001-Q1").then().statusCode(404);
    }

    @Test
    void a_retraction_needs_a_reason() {
        RegistryApi.as("officer.aktau")
                .body("{}")
                .post(address("KZ-AKTAU-PCU", "2019-Q1") + "/retraction")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
    }

    private static Response declare(String user, String unit, String quarter) {
        return RegistryApi.as(user).put(address(unit, quarter));
    }

    private static Response retract(String user, String unit, String quarter) {
        return RegistryApi.as(user)
                .body("{\"reason\": \"A seizure came in late\"}")
                .post(address(unit, quarter) + "/retraction");
    }

    private static Response list(String user, Map<String, ?> parameters) {
        return RegistryApi.as(user).queryParams(parameters).get("/api/v1/zero-reports");
    }

    private static String address(String unit, String quarter) {
        return "/api/v1/units/" + unit + "/zero-reports/" + quarter;
    }
}
