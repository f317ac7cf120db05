package org.portcontrol.seizure.attachments;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class DownloadingAFileTest {

    @Test
    void a_download_goes_on_where_it_broke_off() {
        // Given
        byte[] photo = Photos.small();
        String address = Attaching.attached(Attaching.seizure(), photo);
        // Then
        byte[] rest = Suite.as("officer.aktau")
                .header("Range", "bytes=100-")
                .get(address + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-" + (photo.length - 1) + "/" + photo.length)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(photo, 100, photo.length), rest);
        byte[] middle = Suite.as("officer.aktau")
                .header("Range", "bytes=10-19")
                .header("If-Range", '"' + Photos.sha256(photo) + '"')
                .get(address + "/content")
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(photo, 10, 20), middle);
        Suite.as("officer.aktau")
                .header("Range", "bytes=" + photo.length + "-")
                .get(address + "/content")
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */" + photo.length)
                .body("type", endsWith("/range-not-satisfiable"))
                .body("violations[0].header", equalTo("Range"));
    }

    @Test
    void what_a_device_has_already_is_not_sent_again() {
        byte[] photo = Photos.small();
        String address = Attaching.attached(Attaching.seizure(), photo);
        Suite.as("officer.aktau")
                .header("If-None-Match", '"' + Photos.sha256(photo) + '"')
                .get(address + "/content")
                .then()
                .statusCode(304)
                .header("Cache-Control", "private, no-cache");
        Suite.as("officer.aktau")
                .header("If-None-Match", '"' + Photos.sha256(photo) + "-thumbnail\"")
                .get(address + "/thumbnail")
                .then()
                .statusCode(304);
        Suite.as("officer.aktau").head(address + "/content").then().statusCode(200);
    }

    @Test
    void downloads_that_break_off_or_ask_for_the_head_alone_leave_no_file_open() throws IOException {
        // Given
        byte[] document = Photos.pdfOf(20 << 20, new Random().nextLong());
        String seizure = Attaching.seizure();
        new FormOverSocket(seizure, "a.pdf", "application/pdf", document).announced();
        String content = Suite.as("officer.aktau").get(Attaching.path(seizure)).path("items[0].content");
        // When
        for (int i = 0; i < 5; i++) {
            Suite.as("officer.aktau")
                    .head(content)
                    .then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(document.length));
            try (Socket phone = new Socket("localhost", RestAssured.port)) {
                phone.getOutputStream()
                        .write(("GET " + content + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + Tokens.of("officer.aktau") + "\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                assertEquals(1_000, phone.getInputStream().readNBytes(1_000).length);
                phone.setSoLinger(true, 0);
            }
        }
        // Then
        await().untilAsserted(() -> assertEquals(List.of(), opened(Photos.sha256(document))));
    }

    /** The files of this name that the process has open. */
    private static List<String> opened(String name) throws IOException {
        Path all = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(all), "only Linux tells");
        try (Stream<Path> files = Files.list(all)) {
            return files.map(file -> {
                        try {
                            return Files.readSymbolicLink(file).toString();
                        } catch (IOException closedMeanwhile) {
                            return "";
                        }
                    })
                    .filter(file -> file.contains(name))
                    .toList();
        }
    }
}
