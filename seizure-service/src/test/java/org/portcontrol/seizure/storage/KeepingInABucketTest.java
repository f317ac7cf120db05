package org.portcontrol.seizure.storage;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;
import org.portcontrol.seizure.offline.BadLink;
import org.portcontrol.seizure.uploading.Uploading;

/** The whole service with its contents in a bucket of a real S3 server. */
@QuarkusTest
@WithTestResource(S3Server.class)
@ExtendWith(Places.class)
class KeepingInABucketTest {

    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource("/")
    URI service;

    S3Server server;

    private List<String> inDirectoryBefore;

    @BeforeEach
    void look_what_is_in_the_directory() {
        inDirectoryBefore = Attaching.kept();
    }

    @AfterEach
    void nothing_is_in_the_directory_and_nothing_is_left_on_its_way() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
        assertEquals(inDirectoryBefore, Attaching.kept());
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", endsWith("/problems/unavailable"))
                .body("detail", equalTo("The store of attachments does not answer."));
    }

    @Test
    void a_photo_makes_the_whole_trip_through_the_bucket() throws IOException {
        // Given
        byte[] photo = Photos.small();
        String sha256 = Photos.sha256(photo);
        List<String> keys = server.keys();
        // When
        String address = Attaching.attached(Attaching.seizure(), photo);
        // Then
        assertTrue(server.keys().containsAll(List.of(sha256, sha256 + ".thumbnail")));
        assertEquals(keys.size() + 2, server.keys().size());
        assertArrayEquals(photo, Attaching.content(address));
        assertTrue(Attaching.thumbnail(address).length > 0);
        byte[] part = Suite.as("officer.aktau")
                .header("Range", "bytes=100-199")
                .get(address + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-199/" + photo.length)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(photo, 100, 200), part);
        // And withdrawn, it is still in the bucket and shown to nobody
        Attaching.withdraw("supervisor.aktau", address).then().statusCode(200);
        Suite.as("officer.aktau").get(address + "/content").then().statusCode(410);
        assertTrue(server.keys().contains(sha256));
    }

    @Test
    void a_photo_of_20_megabytes_goes_on_after_a_cut_and_ends_in_the_bucket() throws IOException {
        byte[] photo = Photos.ofTwentyMegabytes();
        String address = Uploading.started(Attaching.seizure(), photo.length);
        HttpClient phone = HttpClient.newHttpClient();
        try (BadLink link = new BadLink(service.getPort())) {
            link.breakNext(new BadLink.Cut(true, 9 * MEGABYTE));
            assertThrows(IOException.class, () -> Uploading.sendOver(phone, link.port(), address, 0, photo));
            await().until(() -> Uploading.offset(address) > 8 * MEGABYTE);
            await().until(() -> {
                int offset = Math.toIntExact(Uploading.offset(address));
                byte[] rest = Arrays.copyOfRange(photo, offset, photo.length);
                return Uploading.sendOver(phone, link.port(), address, offset, rest) == 204;
            });
        }
        String attachment = Uploading.attachment(address);
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(attachment)));
        assertTrue(Attaching.thumbnail(attachment).length > 0);
    }

    @Test
    void while_the_bucket_is_away_records_go_on_and_what_came_of_photos_stays() {
        // Given
        String seizure = Attaching.seizure();
        byte[] kept = Photos.small();
        String address = Attaching.attached(seizure, kept);
        byte[] photo = Photos.small();
        String upload = Uploading.started(seizure, photo.length);
        server.goAway();
        try {
            // Then records are written and read
            String reported = Attaching.seizure();
            Suite.as("focal.kz")
                    .get("/api/v1/seizures/" + reported)
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(1));
            Suite.as("officer.aktau")
                    .get(Attaching.path(seizure))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            // And contents can be neither kept nor read
            assertUnavailable(Suite.as("officer.aktau").get(address + "/content"));
            assertUnavailable(Suite.as("officer.aktau").get(address + "/thumbnail"));
            assertUnavailable(Attaching.send(reported, photo));
            // And an upload waits for its last byte
            assertUnavailable(Uploading.sendRest(upload, photo));
            assertEquals(photo.length - 1, Uploading.offset(upload));
        } finally {
            server.comeBack();
        }
        // When it is back
        Uploading.sendRest(upload, photo).then().statusCode(204);
        assertArrayEquals(photo, Attaching.content(Uploading.attachment(upload)));
        assertArrayEquals(kept, Attaching.content(address));
    }

    @Test
    void while_the_bucket_is_silent_uploads_wait_for_seconds_and_records_not_at_all() throws Exception {
        // Given
        byte[] photo = Photos.small();
        List<String> uploads = Stream.generate(() -> Uploading.started(Attaching.seizure(), photo.length))
                .limit(3)
                .toList();
        ExecutorService phones = Executors.newFixedThreadPool(3);
        server.fallSilent();
        try {
            // When
            List<Future<Response>> answers = uploads.stream()
                    .map(upload -> phones.submit(() -> Uploading.sendRest(upload, photo)))
                    .toList();
            for (String upload : uploads) {
                await().until(() -> Uploading.offset(upload) == photo.length - 1);
            }
            // Then
            assertTimeout(Duration.ofSeconds(5), () -> Attaching.seizure());
            List<String> details = new ArrayList<>();
            for (Future<Response> answer : answers) {
                details.add(answer.get().then().statusCode(503).extract().path("detail"));
            }
            Collections.sort(details);
            assertEquals(
                    List.of(
                            "The store of attachments does not answer.",
                            "The store of attachments does not answer.",
                            "Too many uploads come to their end at the moment."),
                    details);
        } finally {
            phones.shutdownNow();
            server.comeBack();
        }
        for (String upload : uploads) {
            Uploading.sendRest(upload, photo).then().statusCode(204);
        }
    }
}
