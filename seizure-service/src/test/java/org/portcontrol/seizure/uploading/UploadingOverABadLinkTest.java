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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    @TestHTTPResource("/")
    URI service;

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void a_photo_of_20_megabytes_goes_on_after_a_cut() throws Exception {
        // Given
        byte[] photo = Photos.ofTwentyMegabytes();
        assertTrue(photo.length > 18 * MEGABYTE && photo.length < 25 * MEGABYTE, photo.length + " bytes");
        String address = Uploading.started(Attaching.seizure(), photo.length);
        try (BadLink link = new BadLink(service.getPort())) {
            // When
            link.breakNext(new BadLink.Cut(true, CUT_AFTER));
            assertThrows(IOException.class, () -> Uploading.sendOver(link.port(), address, 0, photo));
            assertEquals(1, link.cuts());
            // Then
            await().until(() -> Uploading.offset(address), greaterThan(CUT_AFTER / 2L));
            await().until(() -> {
                int offset = Math.toIntExact(Uploading.offset(address));
                assertTrue(offset <= CUT_AFTER, offset + " bytes after a cut");
                byte[] rest = Arrays.copyOfRange(photo, offset, photo.length);
                return Uploading.sendOver(link.port(), address, offset, rest) == 204;
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
            await().until(() -> Uploading.offset(address), greaterThan(CUT_AFTER / 2L));
            // Then
            TusUploader second = client.resumeOrCreateUpload(upload(photo));
            assertEquals(first.getUploadURL(), second.getUploadURL());
            assertTrue(second.getOffset() > CUT_AFTER / 2, second.getOffset() + " bytes before");
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
    void connections_that_send_the_same_upload_at_once_do_it_no_harm() throws Exception {
        // Given
        byte[] photo = Photos.pdfOf(3 * MEGABYTE, new Random().nextLong());
        String address = Uploading.started(Attaching.seizure(), photo.length);
        ExecutorService phones = Executors.newFixedThreadPool(6);
        try {
            // When
            List<Callable<Integer>> connections = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            Uploading.send("officer.aktau", address, 0, photo).statusCode())
                    .toList();
            for (var answer : phones.invokeAll(connections)) {
                assertTrue(List.of(204, 409, 423).contains(answer.get()), answer.get() + "");
            }
        } finally {
            phones.shutdownNow();
        }
        // Then
        await().until(() -> Uploading.sendRest(address, photo).statusCode() == 204);
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(Uploading.attachment(address))));
    }
}
