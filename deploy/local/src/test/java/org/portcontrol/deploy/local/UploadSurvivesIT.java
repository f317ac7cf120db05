package org.portcontrol.deploy.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that comes in parts survives the death of the service that takes it. */
class UploadSurvivesIT {

    /** Puts every port out of the range that Linux gives to outgoing connections, and beside those of LocalRunIT. */
    private static final int OFFSET = 6_100;

    private static final int MEGABYTE = 1 << 20;
    private static final String MERCURY = """
            {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "2017-07-14",
             "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM", "basis": "GROSS"}]}""";

    @TempDir
    static Path data;

    private static RunningSuite suite;

    @BeforeAll
    static void start() throws Exception {
        suite = RunningSuite.start(data, OFFSET);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void a_photo_of_20_megabytes_whose_service_is_killed_goes_on_and_is_attached_once() throws Exception {
        // Given
        byte[] photo = photo();
        assertTrue(photo.length > 18 * MEGABYTE && photo.length < 25 * MEGABYTE, photo.length + " bytes");
        String seizure = suite.report("officer.aktau", MERCURY)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String upload = suite.as("officer.aktau")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", photo.length)
                .post(suite.url(LocalPort.SEIZURE, "/api/v1/seizures/" + seizure + "/uploads"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Path file = data.resolve("attachments/incoming").resolve(upload.substring(upload.lastIndexOf('/') + 1));
        // When the service is killed while the photo comes
        ProcessHandle service = suite.process(LocalService.SEIZURE);
        awaitLongLife(service);
        try (Socket phone = new Socket(InetAddress.getLoopbackAddress(), LocalPort.SEIZURE.usual() + OFFSET)) {
            phone.getOutputStream().write(head(upload, photo.length).getBytes(UTF_8));
            phone.getOutputStream().write(photo, 0, 8 * MEGABYTE);
            await().until(() -> Files.exists(file) && Files.size(file) > 4 * MEGABYTE);
            service.destroyForcibly();
            service.onExit().get(10, TimeUnit.SECONDS);
        }
        // Then the service that is started in its place knows what came
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> suite.process(LocalService.SEIZURE).pid() != service.pid()
                        && progress(upload).statusCode() == 200);
        int offset = Integer.parseInt(progress(upload).header("Upload-Offset"));
        assertTrue(offset > 4 * MEGABYTE && offset <= 8 * MEGABYTE, offset + " bytes");
        assertArrayEquals(Arrays.copyOf(photo, offset), Files.readAllBytes(file));
        // When the phone sends the rest
        send(upload, offset, Arrays.copyOfRange(photo, offset, photo.length))
                .then()
                .statusCode(204);
        // Then
        String attachments = suite.url(LocalPort.SEIZURE, "/api/v1/seizures/" + seizure + "/attachments");
        String id = suite.as("officer.aktau")
                .get(attachments)
                .then()
                .body("items.sha256", contains(sha256(photo)))
                .extract()
                .path("items[0].id");
        byte[] content = suite.as("officer.aktau")
                .get(attachments + "/" + id + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(sha256(photo), sha256(content));
        assertEquals(List.of(), files("incoming"));
        assertEquals(List.of(sha256(photo), sha256(photo) + ".thumbnail"), files("content"));
    }

    /** One that ends right after its start is not started again. */
    private static void awaitLongLife(ProcessHandle service) {
        Instant start = service.info().startInstant().orElseThrow();
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(start.plusSeconds(7)));
    }

    private static Response progress(String upload) {
        return suite.as("officer.aktau")
                .header("Tus-Resumable", "1.0.0")
                .head(suite.url(LocalPort.SEIZURE, URI.create(upload).getPath()));
    }

    private static Response send(String upload, int offset, byte[] part) {
        return suite.as("officer.aktau")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .body(part)
                .patch(suite.url(LocalPort.SEIZURE, URI.create(upload).getPath()));
    }

    /** The head of a request that announces a whole photo. */
    private static String head(String upload, int length) {
        return "PATCH " + URI.create(upload).getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + suite.token("officer.aktau") + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type:"
                + " application/offset+octet-stream\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("attachments").resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Noise, which does not compress. */
    private static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(3_600, 3_300, BufferedImage.TYPE_INT_RGB);
        Random random = new Random();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream bytes = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
