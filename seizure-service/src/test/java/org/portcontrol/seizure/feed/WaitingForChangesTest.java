package org.portcontrol.seizure.feed;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class WaitingForChangesTest {

    /** More than there are connections to the database (20) and worker threads (200). */
    private static final int CROWD = 300;

    @Inject
    FeedWatch watch;

    /** Asks, and is among those who wait, unless the answer is there already. */
    private CompletableFuture<Response> asking(Follower follower, int seconds) {
        int others = watch.waiting();
        CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> follower.ask(seconds));
        await().until(() -> watch.waiting() > others || answer.isDone());
        return answer;
    }

    /** Sends a request that waits, and reads nothing. */
    private static Socket waiting(String user, String cursor) throws IOException {
        Socket socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port);
        socket.getOutputStream()
                .write(("GET /api/v1/seizures/changes?wait=30&after=" + cursor + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Authorization: Bearer " + Tokens.of(user) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static List<Socket> crowd(String user, String cursor) throws IOException {
        List<Socket> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(waiting(user, cursor));
        }
        return crowd;
    }

    @Test
    void whoever_waits_is_told_at_once_what_another_instance_commits() throws Exception {
        // Given
        String id = UUID.randomUUID().toString();
        Suite.recorded("officer.panj", Reports.diazepam(id));
        Follower follower = Follower.atTheEnd("focal.tj");
        CompletableFuture<Response> answer = asking(follower, 30);
        // When
        try (Connection elsewhere = Suite.connect()) {
            elsewhere
                    .createStatement()
                    .executeUpdate(
                            "insert into seizure_revision (seizure_id, revision, change, recorded_at, recorded_by,"
                                    + " state, country, unit, to_partners) select seizure_id, 2, 'AMENDED', now(), 'x', state,"
                                    + " country, unit, to_partners from seizure_revision where seizure_id = '" + id
                                    + "'");
        }
        // Then long before the half minute is over
        answer.get(10, TimeUnit.SECONDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void a_partner_who_waits_is_told_of_what_is_shared_and_not_of_the_rest() throws Exception {
        // Given
        Follower partner = Follower.atTheEnd("partner");
        CompletableFuture<Response> answer = asking(partner, 30);
        // When
        Suite.recorded("officer.aktau", Reports.mercury());
        String shared = Suite.recorded(
                "officer.aktau", Reports.mercury().replace("\"detection\"", "\"sharing\": \"GREEN\", \"detection\""));
        // Then
        answer.get(10, TimeUnit.SECONDS).then().statusCode(200).body("items.id", contains(shared));
    }

    @Test
    void whoever_waits_while_the_database_is_restored_learns_at_once_that_the_cursor_is_void() throws Exception {
        // Given
        Follower operator = Follower.atTheEnd("operator");
        CompletableFuture<Response> answer = asking(operator, 30);
        // When
        try (Connection operations = Suite.connect()) {
            operations.createStatement().executeUpdate("update feed_epoch set id = gen_random_uuid()");
        }
        // Then
        answer.get(10, TimeUnit.SECONDS)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://portcontrol.org/problems/malformed-cursor"));
    }

    @Test
    void whoever_waits_is_not_answered_for_what_others_see() {
        // Given
        Follower follower = Follower.atTheEnd("focal.tj");
        long start = System.nanoTime();
        CompletableFuture<Response> answer = asking(follower, 2);
        // When
        Suite.recorded("officer.aktau", Reports.mercury());
        // Then
        answer.join().then().statusCode(200).body("items", empty());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 1_900);
    }

    @Test
    void a_crowd_that_waits_holds_neither_threads_nor_connections_and_all_are_told() throws Exception {
        // Given
        Follower end = Follower.atTheEnd("officer.aktau");
        List<Socket> crowd = crowd("officer.aktau", end.cursor());
        await().atMost(Duration.ofSeconds(30)).until(() -> watch.waiting() == CROWD);
        // When
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().statusCode(200);
        // Then
        for (Socket each : crowd) {
            each.setSoTimeout(20_000);
            byte[] answer = each.getInputStream().readNBytes(15);
            assertEquals("HTTP/1.1 200 OK", new String(answer, StandardCharsets.US_ASCII));
            each.close();
        }
        assertEquals(0, watch.waiting());
    }

    @Test
    void those_who_go_away_are_forgotten() throws Exception {
        // Given
        Follower end = Follower.atTheEnd("focal.tj");
        List<Socket> crowd = crowd("focal.tj", end.cursor());
        await().atMost(Duration.ofSeconds(30)).until(() -> watch.waiting() == CROWD);
        // When
        for (Socket each : crowd) {
            each.close();
        }
        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> watch.waiting() == 0);
        await().untilAsserted(() -> assertEquals(
                0,
                Suite.count("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and state like 'idle in transaction%'")));
    }

    @Test
    void one_more_than_may_wait_is_answered_at_once() {
        FeedWatch small = new FeedWatch(
                null,
                new FeedConfig() {
                    @Override
                    public Duration lookEvery() {
                        return Duration.ofDays(1);
                    }

                    @Override
                    public int mostWaiting() {
                        return 1;
                    }
                },
                Clock.systemUTC(),
                null,
                new SimpleMeterRegistry());
        Audience operator = new Audience(Audience.Kind.OPERATOR, null);
        CompletableFuture<Boolean> first =
                small.news(operator, Position.START, Instant.MAX).subscribeAsCompletionStage();
        assertEquals(
                false, small.news(operator, Position.START, Instant.MAX).await().atMost(Duration.ofSeconds(1)));
        assertTrue(first.cancel(true));
        assertEquals(0, small.waiting());
    }
}
