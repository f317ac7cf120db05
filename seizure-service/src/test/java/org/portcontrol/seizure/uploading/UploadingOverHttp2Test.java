package org.portcontrol.seizure.uploading;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;
import org.portcontrol.seizure.offline.BadLink;

/** Over TLS, where phones speak HTTP/2. */
@QuarkusTest
@TestProfile(UploadingOverHttp2Test.WithTls.class)
@ExtendWith(Places.class)
class UploadingOverHttp2Test {

    private static final int MEGABYTE = 1 << 20;
    private static final int CUT_AFTER = 9 * MEGABYTE;
    private static final long MUST_BE_KEPT = CUT_AFTER - MEGABYTE;
    private static final Path KEYS = Path.of("target", "localhost.p12").toAbsolutePath();
    private static final String PASSWORD = "password";

    @TestHTTPResource(value = "/", tls = true)
    URI service;

    /** A service that has a certificate for localhost. */
    public static class WithTls implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            makeKeys();
            return Map.of(
                    "quarkus.http.ssl.certificate.key-store-file",
                    KEYS.toString(),
                    "quarkus.http.ssl.certificate.key-store-password",
                    PASSWORD,
                    "quarkus.http.test-ssl-port",
                    "0");
        }

        private static void makeKeys() {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "localhost",
                    "-keyalg",
                    "RSA",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    KEYS.toString(),
                    "-storepass",
                    PASSWORD);
            try {
                Files.deleteIfExists(KEYS);
                int code = new ProcessBuilder(command).inheritIO().start().waitFor();
                assertEquals(0, code, "keytool");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    /** A client that trusts the certificate. */
    private static HttpClient phone() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(KEYS)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("localhost", keys.getCertificate("localhost"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    @Test
    void a_photo_of_20_megabytes_goes_on_after_a_cut() throws Exception {
        // Given
        byte[] photo = Photos.ofTwentyMegabytes();
        String address = Uploading.started(Attaching.seizure(), photo.length);
        HttpClient phone = phone();
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
