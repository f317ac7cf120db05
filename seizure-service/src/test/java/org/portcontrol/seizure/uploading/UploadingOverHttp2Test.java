package org.portcontrol.seizure.uploading;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;
import org.portcontrol.seizure.offline.BadLink;

/** Over TLS, where phones speak HTTP/2. */
@QuarkusTest
@ExtendWith(Places.class)
class UploadingOverHttp2Test {

    private static final int MEGABYTE = 1 << 20;
    private static final int CUT_AFTER = 9 * MEGABYTE;
    private static final long MUST_BE_KEPT = CUT_AFTER - MEGABYTE;

    @TestHTTPResource(value = "/", tls = true)
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
        String address = Uploading.started(Attaching.seizure(), photo.length);
        HttpClient phone = LocalhostCertificate.phone();
        try (BadLink link = new BadLink(service.getPort())) {
            URI overTheLink = URI.create("https://localhost:" + link.port() + address);
            // When
            link.breakNext(new BadLink.Cut(true, CUT_AFTER));
            assertThrows(IOException.class, () -> Uploading.sendTo(phone, overTheLink, 0, photo));
            assertEquals(1, link.cuts());
            // Then
            await().until(() -> Uploading.offset(address), greaterThan(MUST_BE_KEPT));
            int offset = Math.toIntExact(Uploading.offset(address));
            HttpResponse<Void> answer =
                    Uploading.sendTo(phone, overTheLink, offset, Arrays.copyOfRange(photo, offset, photo.length));
            assertEquals(HttpClient.Version.HTTP_2, answer.version());
            assertEquals(204, answer.statusCode());
        }
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(Uploading.attachment(address))));
    }
}
