package org.portcontrol.seizure.batch;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.seizure.batch.Batches.amendment;
import static org.portcontrol.seizure.batch.Batches.baseRevision;
import static org.portcontrol.seizure.batch.Batches.basedOn;
import static org.portcontrol.seizure.batch.Batches.report;
import static org.portcontrol.seizure.batch.Batches.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** What a device has gathered offline, in one request. */
@QuarkusTest
@ExtendWith(Places.class)
class BatchTest {

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void each_report_has_its_own_answer_in_order_and_a_bad_one_spoils_no_other() {
        String first = id();
        String last = id();
        send(
                        "officer.aktau",
                        report(Suite.newKey(), Reports.mercury(first)),
                        report(Suite.newKey(), Reports.ofQuantity("-1")),
                        report(Suite.newKey(), Reports.mercury().replace("KZ-AKTAU-PCU", "TJ-NIZHNIY-PANJ-PCU")),
                        report(Suite.newKey(), "{\"colour\": \"red\"}"),
                        "{\"key\": \"half\"}",
                        "7",
                        report(Suite.newKey(), Reports.mercury(last)))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(201, 422, 403, 400, 422, 400, 201)))
                .body("results[0].id", equalTo(first))
                .body("results[0].revision", equalTo(1))
                .body("results[0].reference", matchesPattern("KZ-AKTAU-PCU-2017-\\d{6}"))
                .body("results[0].sha256", matchesPattern("[0-9a-f]{64}"))
                .body("results[1].problem.type", equalTo("https://portcontrol.org/problems/quantity-not-positive"))
                .body("results[1].problem.violations.pointer", contains("/items/0/quantity"))
                .body("results[3].problem.type", equalTo("https://portcontrol.org/problems/unknown-field"))
                .body("results[6].id", equalTo(last));
        await().until(() -> Suite.eventsOf(last).size() == 1);
        assertEquals(1, Suite.eventsOf(first).size());
    }

    @Test
    void what_a_batch_stores_is_what_a_single_report_stores() {
        String alone = Suite.recorded("officer.aktau", Reports.mercury());
        String inBatch = id();
        send("officer.aktau", report(Suite.newKey(), Reports.mercury(inBatch)))
                .then()
                .body("results[0].status", equalTo(201));
        // Then
        assertEquals(comparable(alone), comparable(inBatch));
        for (String column : List.of("details", "commodities", "containers", "completeness", "status", "unit_name")) {
            assertEquals(
                    1,
                    Suite.count("select count(distinct " + column + "::text) from seizure where id in ('" + alone
                            + "', '" + inBatch + "')"),
                    column);
        }
    }

    private static String comparable(String id) {
        return Suite.as("officer.aktau")
                .get("/api/v1/seizures/" + id + "?asOf=2999-12-31")
                .asString()
                .replace(id, "ID")
                .replaceAll("\"reference\":\"[^\"]*\"|\"recordedAt\":\"[^\"]*\"", "");
    }

    @Test
    void a_batch_that_is_sent_again_is_not_taken_again() {
        String one = id();
        String[] things = {report(Suite.newKey(), Reports.mercury(one)), report(Suite.newKey(), Reports.ofQuantity("2"))
        };
        List<String> first = send("officer.aktau", things).path("results.reference");
        // When
        Response again = send("officer.aktau", things);
        // Then
        again.then()
                .body("results.status", equalTo(List.of(201, 201)))
                .body("results.replayed", equalTo(List.of(true, true)))
                .body("results.reference", equalTo(first));
        await().until(() -> Suite.eventsOf(one).size() == 1);
    }

    @Test
    void a_report_that_was_sent_alone_is_known_in_a_batch() {
        String key = Suite.newKey();
        String body = Reports.mercury();
        String id = Suite.as("officer.aktau")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/seizures")
                .path("id");
        send("officer.aktau", report(key, body))
                .then()
                .body("results[0].status", equalTo(201))
                .body("results[0].replayed", equalTo(true))
                .body("results[0].id", equalTo(id));
    }

    @Test
    void twins_in_one_batch_become_one_record_and_other_content_under_a_key_is_refused() {
        String key = Suite.newKey();
        String id = id();
        send(
                        "officer.aktau",
                        report(key, Reports.mercury(id)),
                        report(key, Reports.mercury(id)),
                        report(key, Reports.ofQuantity("3")),
                        report(Suite.newKey(), Reports.mercury(id)),
                        report(Suite.newKey(), Reports.mercury(id).replace("20063", "5")))
                .then()
                .body("results.status", equalTo(List.of(201, 201, 422, 201, 409)))
                .body("results[2].problem.type", equalTo("https://portcontrol.org/problems/idempotency-key-reused"))
                .body("results[4].problem.type", equalTo("https://portcontrol.org/problems/id-already-used"));
        assertEquals(1, Suite.count("select count(*) from seizure where id = '" + id + "'"));
    }

    @Test
    void the_same_batch_from_eight_connections_at_once_is_taken_once() throws Exception {
        // Given
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> id()).toList();
        List<String> things = new ArrayList<>();
        ids.forEach(id -> things.add(report("once-" + id, Reports.mercury(id))));
        ExecutorService phones = Executors.newFixedThreadPool(8);
        // When
        List<Future<Response>> answers = phones.invokeAll(IntStream.range(0, 8)
                .<Callable<Response>>mapToObj(i -> () -> send("officer.aktau", things.toArray(String[]::new)))
                .toList());
        phones.shutdown();
        // Then
        for (Future<Response> answer : answers) {
            answer.get().then().statusCode(200).body("results.id", equalTo(ids));
        }
        String all = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        assertEquals(40, Suite.count("select count(*) from seizure where id in (" + all + ")"));
        assertEquals(40, Suite.count("select count(*) from seizure_revision where seizure_id in (" + all + ")"));
    }

    @Test
    void the_same_reports_under_new_keys_and_in_other_orders_at_once_are_taken_once() throws Exception {
        // Given: what each batch holds back, another one may be waiting for
        List<String> ids = IntStream.range(0, 20).mapToObj(i -> id()).toList();
        ExecutorService phones = Executors.newFixedThreadPool(4);
        // When
        List<Future<Response>> answers = phones.invokeAll(IntStream.range(0, 4)
                .<Callable<Response>>mapToObj(phone -> () -> send(
                        "officer.aktau",
                        ids.stream()
                                .map(id -> report(Suite.newKey(), Reports.mercury(id)))
                                .toArray(String[]::new)))
                .toList());
        phones.shutdown();
        // Then
        for (Future<Response> answer : answers) {
            answer.get()
                    .then()
                    .statusCode(200)
                    .body("results.id", equalTo(ids))
                    .body("results.status", everyItem(equalTo(201)));
        }
        String all = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        assertEquals(20, Suite.count("select count(*) from seizure where id in (" + all + ")"));
        assertEquals(20, Suite.count("select count(*) from seizure_revision where seizure_id in (" + all + ")"));
    }

    @Test
    void amendments_find_their_place_whatever_their_order() {
        String id = id();
        send(
                        "officer.aktau",
                        amendment("third-" + id, id, basedOn("second-" + id), "{\"authority\": \"C\"}"),
                        amendment("second-" + id, id, basedOn("first-" + id), "{\"authority\": \"B\"}"),
                        report("first-" + id, Reports.mercury(id)))
                .then()
                .body("results.status", equalTo(List.of(200, 200, 201)))
                .body("results.revision", equalTo(List.of(3, 2, 1)));
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().body("authority", equalTo("C"));
    }

    @Test
    void an_amendment_whose_base_has_not_arrived_says_so_and_is_taken_later() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String second = amendment("later-" + id, id, baseRevision(2), "{\"authority\": \"B\"}");
        send("officer.aktau", second)
                .then()
                .body("results[0].status", equalTo(409))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/earlier-change-missing"))
                .body("results[0].problem.currentRevision", equalTo(1));
        send("officer.aktau", amendment("sooner-" + id, id, baseRevision(1), "{\"authority\": \"A\"}"))
                .then()
                .body("results[0].revision", equalTo(2));
        send("officer.aktau", second).then().body("results[0].revision", equalTo(3));
    }

    @Test
    void an_offline_amendment_of_other_things_is_taken_on_top_of_what_happened_meanwhile() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("supervisor.aktau", id, 1, "{\"legalBasis\": \"Decision 30\"}")
                .then()
                .statusCode(200);
        send("officer.aktau", amendment("free-" + id, id, baseRevision(1), "{\"authority\": \"Customs\"}"))
                .then()
                .body("results[0].status", equalTo(200))
                .body("results[0].revision", equalTo(3));
        Suite.as("officer.aktau")
                .get("/api/v1/seizures/" + id)
                .then()
                .body("legalBasis", equalTo("Decision 30"))
                .body("authority", equalTo("Customs"));
    }

    @Test
    void an_offline_amendment_of_the_same_thing_is_refused_with_what_is_in_the_way() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("supervisor.aktau", id, 1, "{\"transport\": {\"vehicle\": \"VAN\"}}")
                .then()
                .statusCode(200);
        send("officer.aktau", amendment("way-" + id, id, baseRevision(1), "{\"transport\": {\"vehicle\": \"CAR\"}}"))
                .then()
                .body("results[0].status", equalTo(409))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/conflicting-change"))
                .body("results[0].problem.currentRevision", equalTo(2))
                .body("results[0].problem.conflicts", hasSize(1))
                .body("results[0].problem.conflicts[0].pointer", equalTo("/transport/vehicle"))
                .body("results[0].problem.conflicts[0].base", equalTo("TRUCK"))
                .body("results[0].problem.conflicts[0].current", equalTo("VAN"))
                .body("results[0].problem.conflicts[0].yours", equalTo("CAR"));
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().body("transport.vehicle", equalTo("VAN"));
    }

    @Test
    void two_who_say_the_same_are_not_in_each_others_way() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("supervisor.aktau", id, 1, "{\"transport\": {\"vehicle\": \"VAN\"}}")
                .then()
                .statusCode(200);
        send("officer.aktau", amendment("same-" + id, id, baseRevision(1), "{\"transport\": {\"vehicle\": \"VAN\"}}"))
                .then()
                .body("results[0].status", equalTo(200))
                .body("results[0].revision", equalTo(2));
    }

    @Test
    void amendments_of_one_device_never_stand_in_each_others_way() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("supervisor.aktau", id, 1, "{\"legalBasis\": \"Decision 30\"}")
                .then()
                .statusCode(200);
        send(
                        "officer.aktau",
                        amendment("a-" + id, id, baseRevision(1), "{\"authority\": \"A\"}"),
                        amendment("b-" + id, id, basedOn("a-" + id), "{\"authority\": \"B\"}"))
                .then()
                .body("results.revision", equalTo(List.of(3, 4)));
    }

    @Test
    void an_amendment_whose_report_has_not_arrived_says_so_and_is_taken_later() {
        String id = id();
        String early = amendment("early-" + id, id, basedOn("late-" + id), "{\"authority\": \"A\"}");
        send("officer.aktau", early)
                .then()
                .body("results[0].status", equalTo(409))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/earlier-change-missing"));
        send("officer.aktau", report("late-" + id, Reports.mercury(id))).then().body("results[0].status", equalTo(201));
        send("officer.aktau", early).then().body("results[0].revision", equalTo(2));
    }

    @Test
    void an_amendment_by_a_key_of_another_record_will_never_be_taken() {
        String key = Suite.newKey();
        send("officer.aktau", report(key, Reports.mercury())).then().body("results[0].status", equalTo(201));
        String other = Suite.recorded("officer.aktau", Reports.mercury());
        send("officer.aktau", amendment(Suite.newKey(), other, basedOn(key), "{\"authority\": \"X\"}"))
                .then()
                .body("results[0].status", equalTo(422))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/contradicting-values"))
                .body("results[0].problem.violations.pointer", contains("/amendment/basedOn"));
    }

    @Test
    void a_foreign_record_is_not_amended_and_cannot_be_told_from_one_that_does_not_exist() {
        // Given
        String foreignKey = Suite.newKey();
        String foreign = id();
        send("officer.panj", report(foreignKey, Reports.diazepam(foreign)))
                .then()
                .body("results[0].status", equalTo(201));
        String changes = "{\"authority\": \"X\"}";
        // When the revision is guessed, a key that nobody has used, and the key of the foreign report itself
        for (String basis : List.of(baseRevision(1), basedOn(Suite.newKey()), basedOn(foreignKey))) {
            Response answer = send(
                    "officer.aktau",
                    amendment("same", foreign, basis, changes),
                    amendment("same", id(), basis, changes));
            // Then
            assertEquals(
                    answer.<Object>path("results[0]"), answer.<Object>path("results[1]"), "told apart by " + basis);
        }
        send("officer.aktau", amendment(Suite.newKey(), foreign, baseRevision(1), changes))
                .then()
                .body("results[0].status", equalTo(404))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/record-not-here"));
    }

    @Test
    void five_hundred_reports_take_eight_statements() {
        // Earlier keys, units, checkpoints, claims, references, three copies
        assertEquals(
                8,
                Suite.statementsOf(() -> send("officer.aktau", fiveHundredReports())
                        .then()
                        .statusCode(200)
                        .body("results.status", everyItem(equalTo(201)))));
    }

    private static String[] fiveHundredReports() {
        return IntStream.range(0, 500)
                .mapToObj(i -> report(
                        Suite.newKey(),
                        Reports.mercury().replace("\"departure\"", "\"nextUnit\": \"KZ-ALTYNKOL-PCU\", \"departure\"")))
                .toArray(String[]::new);
    }

    @Test
    void refuses_more_than_five_hundred_things_and_none() {
        String[] many =
                IntStream.range(0, 501).mapToObj(i -> report("k" + i, "{}")).toArray(String[]::new);
        send("officer.aktau", many)
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/value-out-of-bounds"))
                .body("violations.pointer", contains("/items"));
        send("officer.aktau").then().statusCode(422).body("violations.pointer", contains("/items"));
    }
}
