package org.portcontrol.seizure.duplicates;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** Whatever is merged, by whom and when, and taken back: a case is never lost, and never doubled in silence. */
@QuarkusTest
@ExtendWith(Places.class)
class MergingTest {

    private static String opium(String day, int kilograms) {
        return Suite.recorded("officer.aktau", """
                {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "%s",
                 "items": [{"commodity": "NAR-OPIUM", "quantity": %d, "unit": "KGM"}]}""".formatted(day, kilograms));
    }

    private static Response merge(String user, String gone, int base, String stays) {
        return Suite.basedOn(base, user)
                .body("{\"other\": \"%s\", \"decision\": \"SAME_CASE\"}".formatted(stays))
                .post("/api/v1/seizures/" + gone + "/duplicate-decisions");
    }

    private static Response makeVoid(String id, int base, String more) {
        return Suite.basedOn(base, "focal.kz")
                .body("{\"reason\": \"Typed by mistake.\"" + more + "}")
                .post("/api/v1/seizures/" + id + "/voiding");
    }

    private static Response restore(String id, int base) {
        return Suite.basedOn(base, "focal.kz").post("/api/v1/seizures/" + id + "/restoration");
    }

    private static String status(String id) {
        return Suite.as("focal.kz").get("/api/v1/seizures/" + id).path("status");
    }

    private static void awaitWaiting(int sessions) {
        await().until(() -> Suite.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database()")
                >= sessions);
    }

    @Test
    void two_people_who_decide_the_other_way_round_at_once_never_void_both() throws SQLException {
        String one = opium("1901-02-01", 3);
        String other = opium("1901-02-01", 3);
        CompletableFuture<Response> first;
        CompletableFuture<Response> second;
        try (Connection held = Suite.connect()) {
            held.setAutoCommit(false);
            held.createStatement()
                    .execute("select 1 from seizure where id in ('" + one + "', '" + other + "') for update");
            first = CompletableFuture.supplyAsync(() -> merge("supervisor.aktau", one, 1, other));
            second = CompletableFuture.supplyAsync(() -> merge("focal.kz", other, 1, one));
            awaitWaiting(2);
            held.commit();
        }
        List<Integer> answers = Stream.of(first, second)
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertEquals(List.of(200, 422), answers);
        assertEquals(
                List.of("REPORTED", "VOIDED"),
                Stream.of(one, other).map(MergingTest::status).sorted().toList());
    }

    @Test
    void who_decides_on_what_is_changed_at_that_moment_is_told_so() throws SQLException {
        String gone = opium("1901-03-01", 4);
        String stays = opium("1901-03-01", 4);
        CompletableFuture<Response> decision;
        try (Connection held = Suite.connect()) {
            held.setAutoCommit(false);
            held.createStatement().execute("select 1 from seizure where id = '" + gone + "' for update");
            decision = CompletableFuture.supplyAsync(() -> merge("supervisor.aktau", gone, 1, stays));
            awaitWaiting(1);
            held.createStatement()
                    .execute("insert into seizure_revision (seizure_id, revision, change, recorded_at, recorded_by,"
                            + " state, country, unit, to_partners) select seizure_id, 2, 'AMENDED', recorded_at,"
                            + " recorded_by, state, country, unit, to_partners from seizure_revision"
                            + " where seizure_id = '" + gone + "'");
            held.createStatement().execute("update seizure set revision = 2 where id = '" + gone + "'");
            held.commit();
        }
        decision.join()
                .then()
                .statusCode(412)
                .body("type", endsWith("/stale-revision"))
                .body("currentRevision", equalTo(2));
    }

    @Test
    void the_one_that_stays_cannot_be_voided_but_in_favour_of_a_third() {
        // Given
        String gone = opium("1901-04-01", 5);
        String stays = opium("1901-04-01", 5);
        String third = opium("1901-04-01", 5);
        merge("supervisor.aktau", gone, 1, stays).then().statusCode(200);
        // Then
        makeVoid(stays, 1, "")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/stands-for-others"));
        makeVoid(stays, 1, ", \"duplicateOf\": \"" + third + "\"").then().statusCode(200);
        makeVoid(third, 1, "").then().statusCode(409).body("type", endsWith("/stands-for-others"));
        // And when nothing rests on it any more, it may go
        restore(stays, 2).then().statusCode(200);
        makeVoid(third, 1, "").then().statusCode(200);
    }

    @Test
    void a_merge_that_is_taken_back_is_suspected_again() {
        String gone = opium("1901-05-01", 6);
        String stays = opium("1901-05-01", 6);
        merge("supervisor.aktau", gone, 1, stays).then().statusCode(200);
        restore(gone, 2).then().statusCode(200);
        await().untilAsserted(() -> Suite.as("supervisor.aktau")
                .get("/api/v1/seizures/" + stays)
                .then()
                .body("possibleDuplicates.id", contains(gone)));
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?limit=200")
                .then()
                .body("items.records.id.flatten()", hasItem(gone));
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?decision=SAME_CASE&limit=200")
                .then()
                .body("items.records.id.flatten()", not(hasItem(gone)));
    }

    @Test
    void a_report_that_was_merged_into_an_imported_row_comes_back_when_the_import_is_undone() {
        // Given a report that was merged into a row, which was merged into another one
        String location = imported("""
                1901-06-01,Kazakhstan,KAZ,Opium,7,kg,Oral
                1901-06-01,Kazakhstan,KAZ,Opium,7,kg,Atyrau
                """);
        List<String> rows = recordsOf(location);
        String report = opium("1901-06-01", 7);
        String other = opium("1901-06-20", 70);
        merge("focal.kz", report, 1, rows.get(0)).then().statusCode(200);
        merge("focal.kz", rows.get(0), 1, rows.get(1)).then().statusCode(200);
        merge("focal.kz", other, 1, report).then().statusCode(422);
        // When
        Suite.as("focal.kz").delete(location).then().statusCode(202);
        awaitImport(location, "UNDONE");
        // Then
        assertEquals(
                List.of("VOIDED", "VOIDED"),
                rows.stream().map(MergingTest::status).toList());
        Suite.as("officer.aktau")
                .get("/api/v1/seizures/" + report + "/history")
                .then()
                .body("items.change", equalTo(List.of("REPORTED", "VOIDED", "RESTORED")))
                .body("items[2].recordedBy", equalTo("focal.kz"));
        assertEquals("REPORTED", status(report));
        await().untilAsserted(() -> assertEquals(3, Suite.eventsOf(report).size()));
    }

    @Test
    void a_decision_is_answered_while_the_import_that_brought_the_records_is_undone() throws SQLException {
        String location = imported("""
                1901-07-01,Kazakhstan,KAZ,Opium,7,kg,Oral
                1901-07-01,Kazakhstan,KAZ,Opium,8,kg,Oral
                1901-07-01,Kazakhstan,KAZ,Opium,9,kg,Oral
                """);
        List<String> records = recordsOf(location).stream().sorted().toList();
        putInOrder(location, List.of(records.get(1), records.get(2), records.get(0)));
        assertAnsweredWhileUndone(location, records.get(2), records.get(0), records.get(1));
    }

    @Test
    void a_decision_is_answered_while_the_import_is_undone_that_brought_the_record_it_was_merged_into()
            throws SQLException {
        String report = opium("1901-08-01", 7);
        String location = imported("""
                1901-08-01,Kazakhstan,KAZ,Opium,7,kg,Oral
                1901-08-01,Kazakhstan,KAZ,Opium,8,kg,Oral
                """);
        List<String> records = recordsOf(location).stream().sorted().toList();
        putInOrder(location, records);
        merge("focal.kz", report, 1, records.get(0)).then().statusCode(200);
        assertAnsweredWhileUndone(location, records.get(1), report, records.get(0));
        assertEquals("REPORTED", status(report));
    }

    /** Holds the undoing up at one record, lets a decision about two others begin, and lets go when both wait. */
    private static void assertAnsweredWhileUndone(String location, String held, String one, String other)
            throws SQLException {
        CompletableFuture<Response> decision;
        try (Connection holdUp = Suite.connect()) {
            holdUp.setAutoCommit(false);
            holdUp.createStatement().execute("select 1 from seizure where id = '" + held + "' for update");
            Suite.as("focal.kz").delete(location).then().statusCode(202);
            awaitWaiting(1);
            decision = CompletableFuture.supplyAsync(() -> Suite.as("focal.kz")
                    .body("{\"other\": \"%s\", \"decision\": \"NOT_THE_SAME\"}".formatted(other))
                    .post("/api/v1/seizures/" + one + "/duplicate-decisions"));
            awaitWaiting(2);
            holdUp.commit();
        }
        decision.join().then().statusCode(409).body("type", endsWith("/voided-seizure"));
        awaitImport(location, "UNDONE");
    }

    /** Numbers the rows of an import by their records: ids of one millisecond are in no order. */
    private static void putInOrder(String location, List<String> records) {
        String row = " where import_id = '" + idIn(location) + "'";
        Suite.change("update imported_row set ordinal = ordinal + " + records.size() + row);
        for (int i = 0; i < records.size(); i++) {
            Suite.change("update imported_row set ordinal = " + (i + 1) + row + " and seizure_id = '" + records.get(i)
                    + "'");
        }
    }

    @Test
    void who_decides_about_a_record_of_others_does_not_wait_for_its_change() throws SQLException {
        String own = opium("1901-09-01", 7);
        String foreign = Suite.recorded(
                "officer.panj", Reports.diazepam(UUID.randomUUID().toString()));
        try (Connection held = Suite.connect()) {
            held.setAutoCommit(false);
            held.createStatement().execute("select 1 from seizure where id = '" + foreign + "' for update");
            CompletableFuture.supplyAsync(() -> merge("supervisor.aktau", own, 1, foreign))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join()
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/unknown-record"));
        }
    }

    /** Imports rows of a workbook and gives the address of the import. */
    private static String imported(String rows) {
        String location = Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,ISO3,Drug,Quantity,Unit,City\n" + rows)
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        awaitImport(location, "COMPLETED");
        return location;
    }

    private static String idIn(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static List<String> recordsOf(String location) {
        return Suite.as("focal.kz")
                .queryParam("import", idIn(location))
                .get("/api/v1/seizures")
                .path("items.id");
    }

    private static void awaitImport(String location, String status) {
        await().until(() -> status.equals(Suite.as("focal.kz").get(location).path("status")));
    }
}
