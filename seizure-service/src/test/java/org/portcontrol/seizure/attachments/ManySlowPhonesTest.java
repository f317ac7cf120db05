package org.portcontrol.seizure.attachments;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.uploading.Uploading;

/** More phones in the middle of a photo than the service has threads. */
@QuarkusTest
@ExtendWith(Places.class)
class ManySlowPhonesTest {

    private static final int MOST_THREADS =
            Math.max(200, 8 * Runtime.getRuntime().availableProcessors());
    private static final Duration SOON = Duration.ofSeconds(10);

    private final byte[] photo = Photos.small();
    private final List<Socket> phones = new ArrayList<>();
    private String seizure;
    private String upload;

    @BeforeEach
    void given() throws IOException {
        seizure = Attaching.seizure();
        upload = Uploading.started(seizure, photo.length);
        FormOverSocket form = new FormOverSocket(seizure, "IMG_0417.jpg", "image/jpeg", photo);
        for (int i = 0; i < MOST_THREADS + 10; i++) {
            phones.add(form.halfSent());
        }
        int mostAtOnce = Integer.parseInt(Suite.setting("portcontrol.attachments.most-at-once"));
        await().until(() -> Attaching.incoming().size() >= mostAtOnce);
    }

    @AfterEach
    void leave_nothing_open() throws IOException {
        theyHangUp();
        Uploading.giveUpAll();
    }

    private void theyHangUp() throws IOException {
        for (Socket phone : phones) {
            phone.close();
        }
        await().until(() -> Attaching.incoming().isEmpty());
    }

    @Test
    void a_report_is_taken_all_the_same() {
        assertTimeoutPreemptively(
                SOON,
                () -> Suite.report("officer.aktau", Reports.mercury()).then().statusCode(201));
    }

    @Test
    void one_more_phone_is_told_when_to_come_again_and_then_goes_on() throws IOException {
        assertTimeoutPreemptively(SOON, () -> {
            assertRefused(Attaching.send(seizure, photo));
            assertRefused(Uploading.sendRest(upload, photo));
        });
        assertEquals(0, Uploading.offset(upload));
        // When
        theyHangUp();
        // Then
        Uploading.sendRest(upload, photo).then().statusCode(204);
        assertEquals(photo.length, Uploading.offset(upload));
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(Uploading.attachment(upload))));
        Attaching.send(Attaching.seizure(), photo).then().statusCode(201);
    }

    private static void assertRefused(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("20"))
                .body("type", endsWith("/unavailable"));
    }
}
