package org.portcontrol.seizure.attachments;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class AttachingAFileTest {

    @Test
    void a_photo_comes_back_to_the_byte_and_is_listed() {
        // Given
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        // When
        Response answer = given().auth()
                .oauth2(Tokens.of("officer.aktau"))
                .multiPart("caption", "  Canisters behind the sugar ")
                .multiPart("file", "IMG_0417.jpg", photo, "image/jpeg")
                .post(Attaching.path(seizure));
        // Then
        answer.then()
                .statusCode(201)
                .body("fileName", equalTo("IMG_0417.jpg"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("size", equalTo(photo.length))
                .body("sha256", equalTo(Photos.sha256(photo)))
                .body("caption", equalTo("Canisters behind the sugar"))
                .body("uploadedBy", equalTo("officer.aktau"))
                .body("uploadedAt", notNullValue())
                .body("withdrawal", nullValue())
                .header("Location", endsWith(Attaching.path(seizure) + "/" + answer.path("id")));
        String address = answer.header("Location");
        assertArrayEquals(photo, Attaching.content(address));
        Suite.as("officer.aktau")
                .get(address)
                .then()
                .body("content", equalTo(Attaching.path(seizure) + "/" + answer.path("id") + "/content"));
        Suite.as("focal.kz").get(Attaching.path(seizure)).then().body("items.id", contains(answer.<String>path("id")));
    }

    @Test
    void a_document_is_saved_and_never_run_by_a_browser() throws Exception {
        // Given
        String seizure = Attaching.seizure();
        byte[] pdf = Photos.pdf();
        // When
        String answer = new FormOverSocket(seizure, "Накладная №7.pdf", "application/pdf", pdf).announced();
        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
        String id = Suite.as("operator")
                .get(Attaching.path(seizure))
                .then()
                .body("items[0].fileName", equalTo("Накладная №7.pdf"))
                .body("items[0].thumbnail", nullValue())
                .extract()
                .path("items[0].id");
        // Then
        String address = Attaching.path(seizure) + "/" + id;
        Suite.as("operator")
                .get(address + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", Integer.toString(pdf.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("ETag", '"' + Photos.sha256(pdf) + '"')
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"_________ _7.pdf\"; filename*=UTF-8''"
                                + "%D0%9D%D0%B0%D0%BA%D0%BB%D0%B0%D0%B4%D0%BD%D0%B0%D1%8F%20%E2%84%967.pdf");
        Suite.as("operator").get(address + "/thumbnail").then().statusCode(404);
    }

    @Test
    void the_same_file_again_is_the_same_attachment() {
        // Given
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        String first = Attaching.send(seizure, photo).path("id");
        // Then
        Attaching.send("supervisor.aktau", seizure, "other-name.jpg", photo, "image/jpeg")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first))
                .body("fileName", equalTo("IMG_0417.jpg"));
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void twins_that_come_at_once_become_one_attachment() throws Exception {
        // Given
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        Suite.as("officer.aktau").get(Attaching.path(seizure));
        ExecutorService phones = Executors.newFixedThreadPool(8);
        try {
            // When
            List<Future<String>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> phones.submit(() -> Attaching.send(seizure, photo)
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("id")))
                    .toList();
            // Then
            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertEquals(first, answer.get());
            }
        } finally {
            phones.shutdownNow();
        }
    }

    @Test
    void a_content_that_two_seizures_share_is_kept_once() {
        // Given
        byte[] photo = Photos.small();
        String one = Attaching.attached(Attaching.seizure(), photo);
        // When
        String other = Attaching.attached(Attaching.seizure(), photo);
        // Then
        assertArrayEquals(photo, Attaching.content(one));
        assertArrayEquals(photo, Attaching.content(other));
        assertEquals(
                1,
                Attaching.kept().stream().filter(Photos.sha256(photo)::equals).count());
    }

    @Test
    void what_was_withdrawn_is_seen_by_nobody_and_does_not_come_back() {
        // Given
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        String address = Attaching.attached(seizure, photo);
        // When
        Attaching.withdraw("supervisor.aktau", address)
                .then()
                .statusCode(200)
                .body("withdrawal.by", equalTo("supervisor.aktau"))
                .body("withdrawal.reason", equalTo("Shows a bystander's face."));
        // Then
        Suite.as("officer.aktau").get(Attaching.path(seizure)).then().body("items", empty());
        Suite.as("officer.aktau").get(address).then().statusCode(200).body("withdrawal.at", notNullValue());
        for (String part : List.of("/content", "/thumbnail")) {
            Suite.as("supervisor.aktau")
                    .get(address + part)
                    .then()
                    .statusCode(410)
                    .body("type", endsWith("/attachment-withdrawn"));
        }
        Attaching.send(seizure, photo)
                .then()
                .statusCode(409)
                .body("type", endsWith("/withdrawn-before"))
                .body("attachment", equalTo(address.substring(address.lastIndexOf('/') + 1)));
        assertTrue(Attaching.kept().contains(Photos.sha256(photo)), "nothing is deleted");
        // And a second withdrawal changes nothing
        Attaching.withdraw("focal.kz", address)
                .then()
                .statusCode(200)
                .body("withdrawal.by", equalTo("supervisor.aktau"));
        Suite.as("focal.kz")
                .body("{\"reason\": \" \"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
    }

    @Test
    void an_attachment_is_no_revision_and_in_no_event() {
        // Given
        String seizure = Attaching.seizure();
        Attaching.attached(seizure, Photos.small());
        // Then
        Suite.as("officer.aktau").get("/api/v1/seizures/" + seizure).then().body("revision", equalTo(1));
        assertEquals(1, Suite.count("select count(*) from seizure_revision where seizure_id = '" + seizure + "'"));
        assertEquals(0, Suite.count("select count(*) from outbox where payload::text like '%IMG_0417%'"));
    }

    @Test
    void the_record_shows_what_is_attached_and_is_sent_again_when_that_changes() {
        // Given a record that is like no other
        String seizure =
                Suite.recorded("officer.aktau", Reports.ofQuantity("77").replace("2017-07-14", "1902-03-04"));
        String record = "/api/v1/seizures/" + seizure;
        Suite.as("officer.aktau").get(record).then().header("ETag", "\"1\"").body("attachments", empty());
        // When
        String address = Attaching.attached(seizure, Photos.small());
        // Then
        String tag = Suite.as("officer.aktau")
                .header("If-None-Match", "\"1\"")
                .get(record)
                .then()
                .statusCode(200)
                .body("attachments.id", equalTo(List.of(address.substring(address.lastIndexOf('/') + 1))))
                .extract()
                .header("ETag");
        Suite.as("officer.aktau")
                .header("If-None-Match", tag)
                .get(record)
                .then()
                .statusCode(304);
        // And a change may be based on what was shown
        Suite.as("supervisor.aktau")
                .header("If-Match", tag)
                .post(record + "/verification")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        // And what was withdrawn is gone from it
        Attaching.withdraw("focal.kz", address).then().statusCode(200);
        Suite.as("officer.aktau").get(record).then().header("ETag", "\"2\"").body("attachments", empty());
    }

    @Test
    void a_photo_is_attached_in_eight_statements_and_read_in_two() {
        // Given
        String seizure = Attaching.seizure();
        Attaching.attached(seizure, Photos.small());
        // When
        long before = Attaching.statements();
        String address = Attaching.attached(seizure, Photos.small());
        long after = Attaching.statements();
        Attaching.content(address);
        // Then
        assertEquals(8, after - before);
        assertEquals(2, Attaching.statements() - after);
    }
}
