package org.portcontrol.seizure.attachments;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** Files that are not taken: a clear refusal each, and nothing is left of them. */
@QuarkusTest
@ExtendWith(Places.class)
class RefusedAttachmentsTest {

    private static final int MEGABYTE = 1 << 20;

    private static void assertRefused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + type))
                .body("cure", notNullValue());
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("officer.aktau"));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[MEGABYTE]);
        }
        return out.toByteArray();
    }

    static List<byte[]> filesOfOtherTypes() throws IOException {
        return List.of(
                Photos.text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                Photos.text("<html>%PDF-1.7</html>"),
                Photos.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                Photos.text("just some words"),
                Photos.text("#!/bin/sh\nrm -rf /\n"),
                Photos.text("MZ\u0090 a program"),
                zip(),
                new byte[100]);
    }

    @ParameterizedTest
    @MethodSource("filesOfOtherTypes")
    void a_file_is_what_its_bytes_say_whatever_its_name_says(byte[] file) {
        String seizure = Attaching.seizure();
        List<String> kept = Attaching.kept();
        assertRefused(Attaching.send("officer.aktau", seizure, "photo.jpg", file, "image/jpeg"), 422, "type-not-taken");
        assertEquals(kept, Attaching.kept());
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_photo_that_is_declared_as_a_document() {
        Response answer =
                Attaching.send("officer.aktau", Attaching.seizure(), "photo.jpg", Photos.small(), "application/pdf");
        assertRefused(answer, 422, "type-contradicts");
        answer.then().body("violations[0].parameter", equalTo("file"));
    }

    @Test
    void a_photo_whose_type_is_not_declared_is_taken() {
        Attaching.send("officer.aktau", Attaching.seizure(), "photo", Photos.small(), "application/octet-stream")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .body("fileName", equalTo("photo.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/zip", "nonsense"})
    void a_declared_type_that_is_not_taken(String type) {
        assertRefused(
                Attaching.send("officer.aktau", Attaching.seizure(), "photo.jpg", Photos.small(), type),
                422,
                "type-not-taken");
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void an_empty_file() {
        assertRefused(Attaching.send(Attaching.seizure(), new byte[0]), 422, "empty-file");
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_name_that_is_a_path_is_only_a_name() {
        Attaching.send(
                        "officer.aktau",
                        Attaching.seizure(),
                        "../../../etc/cron.d/evil.jpg",
                        Photos.small(),
                        "image/jpeg")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("evil.jpg"));
        assertTrue(Attaching.kept().stream().noneMatch(name -> name.contains("evil")));
    }

    @Test
    void a_name_of_255_letters_is_no_reason_to_refuse() throws Exception {
        String name = "Ж".repeat(251) + ".pdf";
        String answer = new FormOverSocket(Attaching.seizure(), name, "application/pdf", Photos.pdf()).announced();
        assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
    }

    @Test
    void a_file_of_26_megabytes_whether_its_size_is_announced_or_not() throws Exception {
        // Given
        byte[] file = new byte[26 * MEGABYTE];
        new Random(1).nextBytes(file);
        FormOverSocket form = new FormOverSocket(Attaching.seizure(), "a.jpg", "image/jpeg", file);
        // Then
        for (String answer : List.of(form.announced(), form.chunked())) {
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("/problems/body-too-large"), answer);
        }
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_file_that_is_one_byte_too_large() throws Exception {
        byte[] file = Arrays.copyOf(Photos.small(), 25 * MEGABYTE + 1);
        String answer = new FormOverSocket(Attaching.seizure(), "a.jpg", "image/jpeg", file).announced();
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_form_without_a_file_with_another_part_or_with_two_files() {
        String path = Attaching.path(Attaching.seizure());
        Response none = officer().multiPart("caption", "no file").post(path);
        assertRefused(none, 422, "missing-value");
        none.then().body("violations[0].parameter", equalTo("file"));
        assertRefused(
                officer()
                        .multiPart("file", "a.jpg", Photos.small(), "image/jpeg")
                        .multiPart("photo", "b.jpg", Photos.small(), "image/jpeg")
                        .post(path),
                400,
                "unknown-part");
        assertRefused(
                officer()
                        .multiPart("file", "a.jpg", Photos.small(), "image/jpeg")
                        .multiPart("file", "b.jpg", Photos.small(), "image/jpeg")
                        .post(path),
                400,
                "unknown-part");
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_caption_that_is_too_long_or_cannot_be_stored() {
        String path = Attaching.path(Attaching.seizure());
        assertRefused(
                officer()
                        .multiPart("file", "a.jpg", Photos.small(), "image/jpeg")
                        .multiPart("caption", "x".repeat(201))
                        .post(path),
                422,
                "value-out-of-bounds");
        assertRefused(
                officer()
                        .multiPart("caption", "a\0b")
                        .multiPart("file", "a.jpg", Photos.small(), "image/jpeg")
                        .post(path),
                400,
                "malformed-parameter");
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_form_that_is_none() {
        String path = Attaching.path(Attaching.seizure());
        assertRefused(
                officer()
                        .contentType("multipart/form-data; boundary=x")
                        .body(Photos.text("nothing"))
                        .post(path),
                422,
                "missing-value");
        assertRefused(
                officer()
                        .contentType("multipart/form-data")
                        .body(Photos.text("--x\r\n"))
                        .post(path),
                400,
                "malformed-form");
        assertRefused(
                officer().contentType("image/jpeg").body(Photos.small()).post(path), 415, "unsupported-media-type");
    }

    @Test
    void a_form_that_breaks_off_leaves_no_file_and_keeps_no_connection() throws Exception {
        long attachments = Suite.count("select count(*) from attachment");
        FormOverSocket form = new FormOverSocket(Attaching.seizure(), "a.jpg", "image/jpeg", new byte[3 * MEGABYTE]);
        form.brokenOff(() -> {
            await().until(() -> Attaching.incoming().size() == 1);
            // Others end; one that waits for this phone would not.
            await().untilAsserted(() -> assertEquals(
                    0,
                    Suite.count("select count(*) from pg_stat_activity where datname = current_database()"
                            + " and state like 'idle in transaction%'"),
                    "transactions that wait for a phone"));
        });
        await().until(() -> Attaching.incoming().isEmpty());
        assertEquals(attachments, Suite.count("select count(*) from attachment"));
    }

    @Test
    void the_fifty_first_attachment() {
        String seizure = Attaching.seizure();
        IntStream.range(0, 49).forEach(i -> Attaching.attached(seizure, Photos.small()));
        byte[] fiftieth = Photos.small();
        String last = Attaching.attached(seizure, fiftieth);
        Attaching.send(seizure, fiftieth).then().statusCode(201).header("Idempotent-Replayed", "true");
        assertRefused(Attaching.send(seizure, Photos.small()), 409, "too-many-attachments");
        Attaching.withdraw("supervisor.aktau", last).then().statusCode(200);
        Attaching.send(seizure, Photos.small()).then().statusCode(201);
    }
}
