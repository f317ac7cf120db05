package org.portcontrol.seizure.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class FollowingSeizuresTest {

    private static final String CHANGES = "/api/v1/seizures/changes";

    /** Everything in it that must not reach a partner. */
    private static final String SECRETS =
            "\"narrative\": \"A driver told it.\", \"targetingReference\": \"PROFILE 7\", \"site\": {\"position\": {\"latitude\": 43.6, \"longitude\": 51.2}},"
                    + " \"transport\": {\"mode\": \"ROAD\", \"vehicle\": \"TRUCK\", \"registration\": \"777 ABC 12\"}, ";

    private static String recorded(String sharing) {
        String report = Reports.mercury()
                .replace("\"transport\": {\"mode\": \"ROAD\", \"vehicle\": \"TRUCK\"},", SECRETS)
                .replace("\"detection\"", "\"sharing\": \"" + sharing + "\", \"detection\"");
        return Suite.recorded("officer.aktau", report);
    }

    private static void share(String id, int base, String sharing) {
        Suite.amend("officer.aktau", id, base, "{\"sharing\": \"" + sharing + "\"}")
                .then()
                .statusCode(200);
    }

    private static void makeVoid(String id, int base) {
        Suite.basedOn(base, "supervisor.aktau")
                .body("{\"reason\": \"Reported twice\"}")
                .post("/api/v1/seizures/" + id + "/voiding")
                .then()
                .statusCode(200);
    }

    private static void restore(String id, int base) {
        Suite.basedOn(base, "supervisor.aktau")
                .post("/api/v1/seizures/" + id + "/restoration")
                .then()
                .statusCode(200);
    }

    @Test
    void every_revision_comes_with_the_state_that_it_left_and_a_voided_one_without() {
        // Given
        Follower follower = Follower.atTheEnd("officer.aktau");
        String id = recorded("AMBER");
        share(id, 1, "RED");
        makeVoid(id, 2);
        restore(id, 3);
        // When
        follower.until(id, 4);
        // Then
        assertEquals(List.of("1 told", "2 told", "3 gone", "4 told"), follower.toldOf(id));
        assertEquals(
                List.of("REPORTED", "AMENDED", "VOIDED", "RESTORED"),
                follower.of(id).stream().map(entry -> entry.get("change")).toList());
        Map<?, ?> state = (Map<?, ?>) follower.of(id).get(1).get("seizure");
        assertEquals("RED", state.get("sharing"));
        assertEquals("A driver told it.", state.get("narrative"));
        assertNotNull(follower.of(id).get(1).get("recordedAt"));
        assertNull(follower.of(id).get(2).get("seizure"));
        // And the last state is the one that the record has now
        Suite.as("officer.aktau")
                .get("/api/v1/seizures/" + id)
                .then()
                .body("recordedAt", equalTo(follower.of(id).get(3).get("recordedAt")));
    }

    @Test
    void a_unit_follows_its_own_records_and_a_country_its_own() {
        // Given
        Follower aktau = Follower.atTheEnd("supervisor.aktau");
        Follower kazakhstan = Follower.atTheEnd("focal.kz");
        Follower panj = Follower.atTheEnd("officer.panj");
        Follower tajikistan = Follower.atTheEnd("focal.tj");
        Follower operator = Follower.atTheEnd("operator");
        // When
        String own = recorded("GREEN");
        String other = UUID.randomUUID().toString();
        Suite.recorded("officer.panj", Reports.diazepam(other));
        operator.until(own, 1).until(other, 1);
        // Then
        aktau.until(own, 1);
        kazakhstan.until(own, 1);
        panj.until(other, 1);
        tajikistan.until(other, 1);
        assertEquals(List.of(), aktau.of(other));
        assertEquals(List.of(), kazakhstan.of(other));
        assertEquals(List.of(), panj.of(own));
        assertEquals(List.of(), tajikistan.of(own));
    }

    @Test
    void a_partner_reads_what_is_shared_and_nothing_that_could_lead_to_a_person() {
        // Given
        Follower partner = Follower.atTheEnd("partner");
        String red = recorded("RED");
        String amber = recorded("AMBER");
        String green = recorded("GREEN");
        String clear = recorded("CLEAR");
        // When
        partner.until(clear, 1);
        // Then
        assertEquals(List.of(), partner.of(red));
        assertEquals(List.of(), partner.of(amber));
        assertEquals(List.of("1 told"), partner.toldOf(green));
        Map<?, ?> state = (Map<?, ?>) partner.of(green).get(0).get("seizure");
        assertEquals("KZ-AKTAU-PCU", state.get("unit"));
        assertFalse(state.containsKey("narrative"));
        assertFalse(state.toString().contains("777 ABC 12"), state.toString());
        assertFalse(state.toString().contains("PROFILE 7"), state.toString());
        assertFalse(state.toString().contains("position"), state.toString());
    }

    @Test
    void a_partner_learns_when_a_shared_record_is_void_withdrawn_or_back() {
        // Given
        Follower partner = Follower.atTheEnd("partner");
        String id = recorded("GREEN");
        partner.until(id, 1);
        // When
        makeVoid(id, 1);
        partner.until(id, 2);
        restore(id, 2);
        partner.until(id, 3);
        share(id, 3, "AMBER");
        partner.until(id, 4);
        share(id, 4, "RED");
        share(id, 5, "CLEAR");
        partner.until(id, 6);
        // Then the change from AMBER to RED is none of the partner's business
        assertEquals(List.of("1 told", "2 gone", "3 told", "4 gone", "6 told"), partner.toldOf(id));
    }

    @Test
    void what_was_withdrawn_is_not_told_to_a_partner_who_comes_later() {
        // Given
        Follower late = Follower.atTheEnd("partner");
        String id = recorded("GREEN");
        share(id, 1, "RED");
        String shared = recorded("GREEN");
        // When
        late.until(shared, 1);
        // Then
        assertEquals(List.of("1 gone", "2 gone"), late.toldOf(id));
        assertEquals(List.of("1 told"), late.toldOf(shared));
    }

    @Test
    void a_record_that_is_shared_later_appears_when_it_is() {
        Follower partner = Follower.atTheEnd("partner");
        String id = recorded("AMBER");
        share(id, 1, "GREEN");
        partner.until(id, 2);
        assertEquals(List.of("2 told"), partner.toldOf(id));
    }

    @Test
    void an_import_and_its_undoing_reach_the_country_and_no_partner() {
        // Given
        Follower country = Follower.atTheEnd("focal.kz");
        Follower partner = Follower.atTheEnd("partner");
        String job = Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,Drug,Quantity,Unit,City\n2015-05-05,Kazakhstan,Heroin,5,Gram,Feedtown\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> "COMPLETED".equals(status(job)));
        String id = Suite.as("focal.kz")
                .queryParam("import", job)
                .get("/api/v1/seizures")
                .path("items[0].id");
        // When
        Suite.as("focal.kz").delete("/api/v1/imports/" + job).then().statusCode(202);
        country.until(id, 2);
        // Then
        assertEquals(List.of("1 told", "2 gone"), country.toldOf(id));
        String shared = recorded("GREEN");
        assertEquals(List.of(), partner.until(shared, 1).of(id));
    }

    private static String status(String job) {
        return Suite.as("focal.kz").get("/api/v1/imports/" + job).path("status");
    }

    @Test
    void whoever_has_nothing_to_read_gets_a_cursor_to_go_on_from() {
        Follower follower = Follower.atTheEnd("focal.tj");
        Response nothing = follower.ask(0);
        nothing.then().statusCode(200).body("items", empty()).body("next", notNullValue());
        String id = UUID.randomUUID().toString();
        Suite.recorded("officer.panj", Reports.diazepam(id));
        assertEquals(List.of("1 told"), follower.until(id, 1).toldOf(id));
    }

    @ParameterizedTest
    @CsvSource({
        "after, !!!, malformed-cursor",
        "after, bm90IGEgY3Vyc29y, malformed-cursor",
        "limit, 0, malformed-parameter",
        "limit, 201, malformed-parameter",
        "wait, -1, malformed-parameter",
        "wait, 31, malformed-parameter",
        "wait, soon, malformed-parameter"
    })
    void a_parameter_that_cannot_be_read_is_refused(String parameter, String value, String type) {
        Suite.as("operator")
                .queryParam(parameter, value)
                .get(CHANGES)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/" + type))
                .body("violations[0].parameter", equalTo(parameter));
    }

    @Test
    void a_cursor_of_another_reader_is_refused() {
        String cursor = Follower.atTheEnd("focal.kz").cursor();
        for (String other : List.of("focal.tj", "officer.aktau", "partner", "operator")) {
            Suite.as(other)
                    .queryParam("after", cursor)
                    .get(CHANGES)
                    .then()
                    .statusCode(400)
                    .body("type", containsString("malformed-cursor"));
        }
    }

    @Test
    void a_cursor_from_before_the_database_was_restored_is_refused_and_says_so() throws SQLException {
        Follower follower = Follower.atTheEnd("operator");
        try (Connection operations = Suite.connect()) {
            operations.createStatement().executeUpdate("update feed_epoch set id = gen_random_uuid()");
        }
        follower.ask(20)
                .then()
                .statusCode(400)
                .body("type", containsString("malformed-cursor"))
                .body("violations[0].parameter", equalTo("after"))
                .body("detail", containsString("restored"));
    }
}
