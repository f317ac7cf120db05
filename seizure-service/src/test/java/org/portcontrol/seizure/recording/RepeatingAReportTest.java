package org.portcontrol.seizure.recording;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class RepeatingAReportTest {

    private static Response post(String user, String key, String body) {
        return Suite.as(user).header("Idempotency-Key", key).body(body).post("/api/v1/seizures");
    }

    @Test
    void a_retry_gets_the_first_answer_again() {
        // Given
        String key = Suite.newKey();
        String body = Reports.mercury();
        String first = post("officer.aktau", key, body)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        // When
        Response retry = post("officer.aktau", key, body);
        // Then
        retry.then().statusCode(201).header("Idempotent-Replayed", "true").header("ETag", "\"1\"");
        assertEquals(first, retry.asString());
    }

    @Test
    void blanks_and_the_order_of_members_make_no_other_report() {
        // Given
        String key = Suite.newKey();
        post("officer.aktau", key, Reports.ofQuantity("5")).then().statusCode(201);
        // When
        Response retry = post("officer.aktau", key, """
                {"items":[{"unit":"KGM","quantity":5,"commodity":"TOX-MERCURY"}],
                   "seizedOn": "2017-07-14", "checkpoint":"KZ-AKTAU-MORPORT", "unit":"KZ-AKTAU-PCU"}""");
        // Then
        retry.then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void a_device_repeats_its_own_spelling_and_another_one_is_another_report() {
        // Given
        String key = Suite.newKey();
        String body = Reports.ofQuantity("5").replace("\"seizedOn\"", "\"seizedAt\": \"%s\", \"seizedOn\"");
        post("officer.aktau", key, body.formatted("2017-07-14T09:30+05:00"))
                .then()
                .statusCode(201);
        // Then
        post("officer.aktau", key, body.formatted("2017-07-14T09:30+05:00"))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true");
        post("officer.aktau", key, body.formatted("2017-07-14T09:30:00+05:00"))
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void the_first_answer_comes_even_after_the_record_has_changed() {
        // Given
        String key = Suite.newKey();
        String body = Reports.mercury();
        Response first = post("supervisor.aktau", key, body);
        Suite.as("supervisor.aktau")
                .header("If-Match", "\"1\"")
                .body("{\"line\": 1, \"quantity\": 18112.5, \"unit\": \"KGM\", \"basis\": \"NET\"}")
                .post("/api/v1/seizures/" + first.path("id") + "/laboratory-results")
                .then()
                .statusCode(201);
        // When
        Response retry = post("supervisor.aktau", key, body);
        // Then
        assertEquals(first.asString(), retry.asString());
    }

    @Test
    void another_report_under_the_same_key_is_refused() {
        // Given
        String key = Suite.newKey();
        post("officer.aktau", key, Reports.ofQuantity("5")).then().statusCode(201);
        // When
        Response other = post("officer.aktau", key, Reports.ofQuantity("6"));
        // Then
        other.then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"))
                .body("violations[0].header", equalTo("Idempotency-Key"));
    }

    @Test
    void the_same_report_under_a_new_key_is_known_by_its_id() {
        // Given
        String body = Reports.mercury();
        post("officer.aktau", Suite.newKey(), body).then().statusCode(201);
        // When
        Response again = post("officer.aktau", Suite.newKey(), body);
        // Then
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void another_report_with_the_id_of_a_recorded_one_is_refused() {
        // Given
        String id = UUID.randomUUID().toString();
        post("officer.aktau", Suite.newKey(), Reports.mercury(id)).then().statusCode(201);
        // When
        Response other = post("officer.panj", Suite.newKey(), Reports.diazepam(id));
        // Then
        other.then()
                .statusCode(409)
                .body("type", containsString("id-already-used"))
                .body("violations[0].pointer", equalTo("/id"));
    }

    @Test
    void the_same_key_of_two_officers_makes_two_records() {
        String key = Suite.newKey();
        post("officer.aktau", key, Reports.mercury()).then().statusCode(201);
        post("officer.panj", key, Reports.diazepam(UUID.randomUUID().toString()))
                .then()
                .statusCode(201);
    }

    @Test
    void a_refused_report_does_not_use_up_its_key() {
        // Given
        String key = Suite.newKey();
        post("officer.aktau", key, Reports.ofQuantity("0")).then().statusCode(422);
        // When
        Response mended = post("officer.aktau", key, Reports.ofQuantity("1"));
        // Then
        mended.then().statusCode(201);
    }

    @Test
    void a_hundred_twins_at_once_become_one_record_with_one_event_and_one_answer() throws Exception {
        // Given
        String id = UUID.randomUUID().toString();
        String key = Suite.newKey();
        String body = Reports.mercury(id);
        // When
        List<Response> all = atOnce(100, i -> post("officer.aktau", key, body));
        // Then
        assertEquals(Set.of(201), all.stream().map(Response::statusCode).collect(Collectors.toSet()));
        assertEquals(1, all.stream().map(Response::asString).distinct().count());
        assertEquals(1, Suite.count("select count(*) from seizure where id = '" + id + "'"));
        assertOneEvent(id);
    }

    @Test
    void fifty_twins_at_once_with_a_new_key_each_become_one_record_by_their_id() throws Exception {
        // Given
        String id = UUID.randomUUID().toString();
        String body = Reports.mercury(id);
        // When
        List<Response> all = atOnce(50, i -> post("officer.aktau", Suite.newKey(), body));
        // Then
        assertEquals(Set.of(201), all.stream().map(Response::statusCode).collect(Collectors.toSet()));
        assertEquals(1, all.stream().map(Response::asString).distinct().count());
        assertEquals(
                49,
                all.stream()
                        .filter(each -> "true".equals(each.header("Idempotent-Replayed")))
                        .count());
        assertEquals(1, Suite.count("select count(*) from seizure where id = '" + id + "'"));
        assertOneEvent(id);
    }

    @Test
    void of_two_reports_under_one_id_at_once_one_is_recorded_and_the_other_is_refused() throws Exception {
        // Given
        String id = UUID.randomUUID().toString();
        List<String> bodies = List.of(Reports.mercury(id), Reports.mercury(id).replace("20063", "20064"));
        // When
        List<Response> all = atOnce(50, i -> post("officer.aktau", Suite.newKey(), bodies.get(i % 2)));
        // Then
        int recorded = all.get(0).statusCode() == 201 ? 0 : 1;
        for (int i = 0; i < all.size(); i++) {
            Response answer = all.get(i);
            if (i % 2 == recorded) {
                assertEquals(201, answer.statusCode());
                assertEquals(all.get(recorded).asString(), answer.asString());
            } else {
                answer.then().statusCode(409).body("type", containsString("id-already-used"));
            }
        }
        assertOneEvent(id);
    }

    @Test
    void fifty_twins_at_once_that_tell_no_id_become_one_record_by_their_key() throws Exception {
        // Given
        String key = Suite.newKey();
        String body = Reports.ofQuantity("17");
        // When
        List<Response> all = atOnce(50, i -> post("officer.aktau", key, body));
        // Then
        assertEquals(Set.of(201), all.stream().map(Response::statusCode).collect(Collectors.toSet()));
        assertEquals(1, all.stream().map(Response::asString).distinct().count());
        assertOneEvent(all.get(0).path("id"));
    }

    private static void assertOneEvent(String id) {
        await().until(() -> !Suite.eventsOf(id).isEmpty());
        await().until(() -> Suite.count("select count(*) from outbox") == 0);
        assertEquals(1, Suite.eventsOf(id).size());
    }

    private static List<Response> atOnce(int phones, IntFunction<Response> send) throws InterruptedException {
        Tokens.of("officer.aktau");
        ExecutorService crowd = Executors.newFixedThreadPool(phones);
        List<Future<Response>> answers = crowd.invokeAll(
                IntStream.range(0, phones)
                        .<Callable<Response>>mapToObj(i -> () -> send.apply(i))
                        .toList(),
                60,
                SECONDS);
        crowd.shutdown();
        return answers.stream().map(RepeatingAReportTest::answer).toList();
    }

    private static Response answer(Future<Response> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
