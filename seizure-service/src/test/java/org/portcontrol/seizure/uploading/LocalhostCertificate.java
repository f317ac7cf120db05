package org.portcontrol.seizure.uploading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Lets the tested service speak TLS too. Quarkus finds it through {@code META-INF/services}: a profile of its own for one
 * test would start, and keep in memory, a second service.
 */
public final class LocalhostCertificate implements QuarkusTestResourceLifecycleManager {

    private static final Path KEYS = Path.of("target", "localhost.p12").toAbsolutePath();
    private static final String PASSWORD = "password";

    @Override
    public Map<String, String> start() {
        try {
            Files.deleteIfExists(KEYS);
            int code = new ProcessBuilder(keytool()).inheritIO().start().waitFor();
            assertEquals(0, code, "keytool");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return Map.of(
                "quarkus.http.ssl.certificate.key-store-file",
                KEYS.toString(),
                "quarkus.http.ssl.certificate.key-store-password",
                PASSWORD,
                "quarkus.http.test-ssl-port",
                "0");
    }

    private static List<String> keytool() {
        return List.of(
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
    }

    /** A client that trusts the certificate. */
    static HttpClient phone() throws GeneralSecurityException, IOException {
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

    @Override
    public void stop() {
        // The file is left to the cleaning of the build.
    }
}
