package org.portcontrol.seizure.offline;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** Phones that vanish in the middle of a request, many at once; other products hang after that until they are restarted. */
@QuarkusTest
@ExtendWith(Places.class)
class AbortedClientsTest {

    private static final int PHONES = 210;

    /** Where a phone vanishes. */
    private enum Moment {
        WHILE_IT_SENDS,
        WHEN_ALL_IS_SENT,
        /** Then the report is taken, whatever comes of the answer. */
        WHEN_THE_ANSWER_BEGINS
    }

    @TestHTTPResource("/")
    URI service;

    @Test
    void clients_that_vanish_leave_no_session_and_no_half_report_behind() throws Exception {
        // Given
        Random random = new Random(815);
        List<String> ids = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        List<Callable<Void>> phones = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            byte[] request = request(id);
            Moment moment = Moment.values()[i % 3];
            int sent = moment == Moment.WHILE_IT_SENDS ? 1 + random.nextInt(request.length - 1) : request.length;
            ids.add(id);
            if (moment == Moment.WHEN_THE_ANSWER_BEGINS) {
                answered.add(id);
            }
            phones.add(() -> vanishAfter(request, sent, moment));
        }
        ExecutorService crowd = Executors.newFixedThreadPool(40);
        // When
        for (Future<Void> phone : crowd.invokeAll(phones)) {
            phone.get();
        }
        crowd.shutdown();
        // Then
        await().untilAsserted(() -> assertEquals(
                0,
                Suite.count("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and state <> 'idle' and pid <> pg_backend_pid()")));
        for (String id : ids) {
            Suite.as("officer.aktau")
                    .header("Idempotency-Key", "vanished-" + id)
                    .body(Reports.mercury(id))
                    .post("/api/v1/seizures")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", answered.contains(id) ? equalTo("true") : anything())
                    .body("id", equalTo(id));
        }
        String all = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        assertEquals(PHONES, Suite.count("select count(*) from seizure where id in (" + all + ")"));
        assertEquals(PHONES, Suite.count("select count(*) from seizure_revision where seizure_id in (" + all + ")"));
    }

    private byte[] request(String id) {
        byte[] body = Reports.mercury(id).getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/seizures HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Tokens.of("officer.aktau") + "\r\nIdempotency-Key: vanished-" + id
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends so many bytes and drops the connection without a word: a reset, not a farewell. */
    private Void vanishAfter(byte[] request, int sent, Moment moment) throws IOException {
        try (Socket socket = new Socket("localhost", service.getPort())) {
            socket.setSoLinger(true, 0);
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request, 0, sent);
            socket.getOutputStream().flush();
            if (moment == Moment.WHEN_THE_ANSWER_BEGINS) {
                assertEquals('H', socket.getInputStream().read());
            }
        }
        return null;
    }
}
