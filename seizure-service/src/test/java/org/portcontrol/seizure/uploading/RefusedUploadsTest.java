package org.portcontrol.seizure.uploading;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;

@QuarkusTest
@ExtendWith(Places.class)
class RefusedUploadsTest {

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    private static void assertRefused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/" + problem)).header("Tus-Resumable", "1.0.0");
    }

    @Test
    void a_request_that_speaks_another_version_or_none() {
        String uploads = "/api/v1/seizures/" + Attaching.seizure() + "/uploads";
        for (String version : List.of("0.2.2", "")) {
            Response refused = Suite.as("officer.aktau")
                    .header("Tus-Resumable", version)
                    .header("Upload-Length", 5)
                    .post(uploads);
            assertRefused(refused, 412, "tus-version");
            refused.then().header("Tus-Version", "1.0.0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',       422, missing-value",
        "0,        422, empty-file",
        "five,     400, malformed-parameter",
        "-5,       400, malformed-parameter",
        "27262976, 413, body-too-large",
        "999999999999999999999, 400, malformed-parameter"
    })
    void a_length_that_is_none(String length, int status, String problem) {
        var request = Uploading.as("officer.aktau");
        Response answer = (length.isEmpty() ? request : request.header("Upload-Length", length))
                .post("/api/v1/seizures/" + Attaching.seizure() + "/uploads");
        assertRefused(answer, status, problem);
    }

    @ParameterizedTest
    @CsvSource({
        "'filename ***',         400, malformed-parameter",
        "'filename YQ==,,',      400, malformed-parameter",
        "'filename YQBi',        400, malformed-parameter",
        "'caption YQ==,caption', 400, malformed-parameter",
        "'filetype dGV4dC9odG1s', 422, type-not-taken"
    })
    void metadata_that_are_none_or_of_what_is_not_taken(String metadata, int status, String problem) {
        assertRefused(Uploading.start("officer.aktau", Attaching.seizure(), 5, metadata), status, problem);
    }

    @Test
    void bytes_that_do_not_follow_on_those_that_are_here() {
        String address = Uploading.started(Attaching.seizure(), 1_000);
        Uploading.send("officer.aktau", address, 0, new byte[400]).then().statusCode(204);
        for (int offset : List.of(0, 399, 401, 1_000)) {
            assertRefused(Uploading.send("officer.aktau", address, offset, new byte[10]), 409, "offset-mismatch");
        }
        assertEquals(400, Uploading.offset(address));
    }

    @Test
    void more_bytes_than_were_announced() {
        String address = Uploading.started(Attaching.seizure(), 1_000);
        assertRefused(Uploading.send("officer.aktau", address, 0, new byte[1_001]), 413, "body-too-large");
    }

    @Test
    void bytes_without_an_offset_or_of_another_media_type() {
        String address = Uploading.started(Attaching.seizure(), 1_000);
        assertRefused(
                Uploading.as("officer.aktau")
                        .contentType(Uploading.BYTES)
                        .body(new byte[5])
                        .patch(address),
                422,
                "missing-value");
        assertRefused(
                Uploading.as("officer.aktau")
                        .header("Upload-Offset", "x")
                        .contentType(Uploading.BYTES)
                        .body(new byte[5])
                        .patch(address),
                400,
                "malformed-parameter");
        Uploading.as("officer.aktau")
                .header("Upload-Offset", 0)
                .contentType("image/jpeg")
                .body(new byte[5])
                .patch(address)
                .then()
                .statusCode(415);
    }

    @Test
    void a_page_that_calls_itself_a_photo_is_removed_with_its_upload() {
        byte[] page = Photos.text("<!DOCTYPE html><html><script>alert(1)</script></html>");
        String address = Uploading.started(Attaching.seizure(), page.length);
        assertRefused(Uploading.sendRest(address, page), 422, "type-not-taken");
        Uploading.head(address).then().statusCode(404);
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void an_upload_of_somebody_else() {
        String address = Uploading.started(Attaching.seizure(), 1_000);
        for (String other : List.of("supervisor.aktau", "focal.kz", "officer.panj")) {
            Uploading.as(other).head(address).then().statusCode(404);
            assertRefused(Uploading.send(other, address, 0, new byte[10]), 404, "not-found");
            assertRefused(Uploading.as(other).delete(address), 404, "not-found");
        }
        assertEquals(0, Uploading.offset(address));
    }

    @Test
    void one_upload_more_than_may_be_open() {
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        String first = Uploading.started(seizure, photo.length);
        for (int i = 1; i < 50; i++) {
            Uploading.started(seizure, 10);
        }
        assertRefused(Uploading.start("officer.aktau", seizure, 10, ""), 409, "too-many-uploads");
        assertEquals(201, Uploading.start("supervisor.aktau", seizure, 10, "").statusCode());
        Uploading.send("officer.aktau", first, 0, photo).then().statusCode(204);
        assertEquals(201, Uploading.start("officer.aktau", seizure, 10, "").statusCode());
    }
}
