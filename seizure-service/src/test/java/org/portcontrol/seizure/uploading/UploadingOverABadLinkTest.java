package org.portcontrol.seizure.uploading;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;
import org.portcontrol.seizure.offline.BadLink;

@QuarkusTest
@ExtendWith(Places.class)
class UploadingOverABadLinkTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int CUT_AFTER = 9 * MEGABYTE;
    /** The rest may have been on its way through the buffers of two systems. */
    private static final long MUST_BE_KEPT = CUT_AFTER - MEGABYTE;

    @TestHTTPResource("/")
    URI service;

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_photo_of_20_megabytes_goes_on_after_a_cut_whatever_the_client_asks_for(HttpClient.Version version)
            throws Exception {
        // Given
        byte[] photo = Photos.ofTwentyMegabytes();
        assertTrue(photo.length > 18 * MEGABYTE && photo.length < 25 * MEGABYTE, photo.length + " bytes");
        String address = Uploading.started(Attaching.seizure(), photo.length);
        HttpClient phone = HttpClient.newBuilder().version(version).build();
        try (BadLink link = new BadLink(service.getPort())) {
            // When
            link.breakNext(new BadLink.Cut(true, CUT_AFTER));
            assertThrows(IOException.class, () -> Uploading.sendOver(phone, link.port(), address, 0, photo));
            assertEquals(1, link.cuts());
            // Then
            await().until(() -> Uploading.offset(address), greaterThan(MUST_BE_KEPT));
            await().until(() -> {
                int offset = Math.toIntExact(Uploading.offset(address));
                assertTrue(offset <= CUT_AFTER, offset + " bytes after a cut");
                byte[] rest = Arrays.copyOfRange(photo, offset, photo.length);
                return Uploading.sendOver(phone, link.port(), address, offset, rest) == 204;
            });
        }
        assertEquals(photo.length, Uploading.offset(address));
        String attachment = Uploading.attachment(address);
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(attachment)));
        assertTrue(Attaching.thumbnail(attachment).length > 0);
    }

    @Test
    void the_official_client_goes_on_after_a_cut() throws Exception {
        // Given
        byte[] photo = Photos.ofTwentyMegabytes();
        String seizure = Attaching.seizure();
        try (BadLink link = new BadLink(service.getPort())) {
            TusClient client = new TusClient();
            client.setUploadCreationURL(
                    URI.create("http://localhost:" + link.port() + "/api/v1/seizures/" + seizure + "/uploads")
                            .toURL());
            client.setHeaders(Map.of("Authorization", "Bearer " + Tokens.of("officer.aktau")));
            client.enableResuming(new TusURLMemoryStore());
            // When
            link.breakNext(new BadLink.Cut(true, CUT_AFTER));
            TusUploader first = client.resumeOrCreateUpload(upload(photo));
            assertThrows(Exception.class, () -> send(first));
            assertEquals(1, link.cuts());
            String address = Uploading.path(first.getUploadURL().toString());
            await().until(() -> Uploading.offset(address), greaterThan(MUST_BE_KEPT));
            // Then
            TusUploader second = client.resumeOrCreateUpload(upload(photo));
            assertEquals(first.getUploadURL(), second.getUploadURL());
            assertTrue(second.getOffset() > MUST_BE_KEPT, second.getOffset() + " bytes before");
            send(second);
            assertEquals(photo.length, Uploading.offset(address));
            assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(Uploading.attachment(address))));
        }
    }

    private static TusUpload upload(byte[] photo) {
        TusUpload upload = new TusUpload();
        upload.setSize(photo.length);
        upload.setInputStream(new ByteArrayInputStream(photo));
        upload.setFingerprint("IMG_0417.jpg");
        upload.setMetadata(Map.of("filename", "IMG_0417.jpg", "filetype", "image/jpeg"));
        return upload;
    }

    private static void send(TusUploader uploader) throws Exception {
        uploader.setChunkSize(1 << 16);
        uploader.setRequestPayloadSize(25 * MEGABYTE);
        int sent = 0;
        while (sent >= 0) {
            sent = uploader.uploadChunk();
        }
        uploader.finish();
    }

    @Test
    void a_connection_that_another_has_overtaken_is_told_so_and_does_no_harm() throws Exception {
        // Given
        byte[] photo = Photos.pdfOf(3 * MEGABYTE, new Random().nextLong());
        String address = Uploading.started(Attaching.seizure(), photo.length);
        try (SlowPhone slow = new SlowPhone(service.getPort(), address, photo.length)) {
            slow.send(Arrays.copyOf(photo, MEGABYTE));
            await().until(() -> Uploading.offset(address) == MEGABYTE);
            // When
            Uploading.send("officer.aktau", address, MEGABYTE, Arrays.copyOfRange(photo, MEGABYTE, 2 * MEGABYTE))
                    .then()
                    .statusCode(204);
            slow.send(new byte[1_000]);
            // Then
            String answer = slow.answer();
            assertTrue(answer.startsWith("HTTP/1.1 423 "), answer);
            assertTrue(answer.contains("/problems/upload-grows-elsewhere"), answer);
        }
        assertEquals(2 * MEGABYTE, Uploading.offset(address));
        Uploading.sendRest(address, photo).then().statusCode(204);
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(Uploading.attachment(address))));
    }
}
