package org.portcontrol.seizure.uploading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;

@QuarkusTest
@ExtendWith(Places.class)
class UploadingInPartsTest {

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_file_in_parts_becomes_an_attachment_as_a_form_does() {
        // Given
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        String metadata = "filename " + Uploading.encoded("../Контейнер №7.jpg") + ",filetype "
                + Uploading.encoded("image/jpeg") + ", caption " + Uploading.encoded("Behind the sugar");
        String address = Uploading.path(Uploading.start("officer.aktau", seizure, photo.length, metadata)
                .then()
                .statusCode(201)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Expires", matchesPattern("\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT"))
                .header("Location", startsWith("/api/v1/uploads/"))
                .extract()
                .header("Location"));
        Uploading.head(address)
                .then()
                .statusCode(200)
                .header("Upload-Offset", "0")
                .header("Upload-Length", Integer.toString(photo.length))
                .header("Cache-Control", "no-store")
                .header("Upload-Expires", notNullValue())
                .header("Link", nullValue());
        // When
        Uploading.send("officer.aktau", address, 0, Arrays.copyOf(photo, 100))
                .then()
                .statusCode(204)
                .header("Upload-Offset", "100");
        String link = Uploading.sendRest(address, photo)
                .then()
                .statusCode(204)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Integer.toString(photo.length))
                .header("Link", containsString("rel=\"describedby\""))
                .extract()
                .header("Link");
        // Then
        String attachment = link.substring(1, link.indexOf('>'));
        Suite.as("focal.kz")
                .get(attachment)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("Контейнер №7.jpg"))
                .body("caption", equalTo("Behind the sugar"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("sha256", equalTo(Photos.sha256(photo)))
                .body("uploadedBy", equalTo("officer.aktau"))
                .body("thumbnail", notNullValue());
        assertArrayEquals(photo, Attaching.content(attachment));
    }

    @Test
    void what_came_as_a_form_before_is_the_same_attachment() {
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        String first = Attaching.attached(seizure, photo);
        String address = Uploading.started(seizure, photo.length);
        Uploading.sendRest(address, photo).then().statusCode(204);
        assertEquals(first, Uploading.attachment(address));
    }

    @Test
    void the_last_byte_counts_only_once_the_attachment_is_there() {
        // Given a file that cannot be attached at the moment
        String seizure = Attaching.seizure();
        byte[] photo = Photos.small();
        Attaching.withdraw("supervisor.aktau", Attaching.attached(seizure, photo));
        String address = Uploading.started(seizure, photo.length);
        // When
        Uploading.sendRest(address, photo)
                .then()
                .statusCode(409)
                .body("type", endsWith("/withdrawn-before"))
                .header("Tus-Resumable", "1.0.0");
        // Then
        assertEquals(photo.length - 1, Uploading.offset(address));
        Uploading.sendRest(address, photo).then().statusCode(409).body("type", endsWith("/withdrawn-before"));
        assertEquals(photo.length - 1, Uploading.offset(address));
    }

    @Test
    void a_client_that_cannot_send_patch_says_so_in_a_header() {
        byte[] photo = Photos.small();
        String address = Uploading.started(Attaching.seizure(), photo.length);
        Uploading.as("officer.aktau")
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", 0)
                .contentType(Uploading.BYTES)
                .body(photo)
                .post(address)
                .then()
                .statusCode(204);
        Uploading.as("officer.aktau").post(address).then().statusCode(405);
    }

    @Test
    void an_upload_that_is_given_up_is_gone() {
        String address = Uploading.started(Attaching.seizure(), 1_000);
        Uploading.send("officer.aktau", address, 0, new byte[500]).then().statusCode(204);
        assertEquals(1, Attaching.incoming().size());
        Uploading.as("officer.aktau").delete(address).then().statusCode(204);
        assertEquals(List.of(), Attaching.incoming());
        Uploading.head(address).then().statusCode(404);
    }

    @Test
    void an_upload_takes_as_many_statements_whatever_its_size_and_one_more_for_each_part() {
        // Given
        String seizure = Attaching.seizure();
        byte[] small = Photos.pdfOf(10_000, new Random().nextLong());
        byte[] large = Photos.pdfOf(3 << 20, new Random().nextLong());
        // Then
        long start = Attaching.statements();
        String address = Uploading.started(seizure, small.length);
        long begun = Attaching.statements();
        assertEquals(4, begun - start, "start");
        Uploading.offset(address);
        long asked = Attaching.statements();
        assertEquals(1, asked - begun, "progress");
        Uploading.send("officer.aktau", address, 0, small).then().statusCode(204);
        long ended = Attaching.statements();
        assertEquals(10, ended - asked, "all at once");
        // When a file is 300 times as large and comes in five parts
        String other = Uploading.started(seizure, large.length);
        long before = Attaching.statements();
        for (int part = 0; part < 4; part++) {
            int from = part << 19;
            Uploading.send("officer.aktau", other, from, Arrays.copyOfRange(large, from, from + (1 << 19)))
                    .then()
                    .statusCode(204);
        }
        assertEquals(4, Attaching.statements() - before, "four parts");
        Uploading.send("officer.aktau", other, 4 << 19, Arrays.copyOfRange(large, 4 << 19, large.length))
                .then()
                .statusCode(204);
        assertEquals(4 + 10, Attaching.statements() - before, "and the last one");
    }

    @Test
    void the_service_tells_what_of_the_protocol_it_speaks() {
        Uploading.as("officer.aktau")
                .options("/api/v1/seizures/" + Attaching.seizure() + "/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Resumable", "1.0.0")
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,termination,expiration")
                .header("Tus-Max-Size", Integer.toString(25 << 20));
    }
}
