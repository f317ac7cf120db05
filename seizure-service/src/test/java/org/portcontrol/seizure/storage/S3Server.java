package org.portcontrol.seizure.storage;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real S3 server, S3Proxy, in a process of its own, with one bucket. It can go away and come back with what it holds. As a
 * resource of a test it makes the service keep contents there.
 */
public final class S3Server implements QuarkusTestResourceLifecycleManager {

    static final String BUCKET = "attachments";

    private Path directory;
    private int port;
    private Process process;
    private ServerSocket silence;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory(Path.of("target", "s3-server").toAbsolutePath(), "run");
            Files.createDirectories(directory.resolve("buckets").resolve(BUCKET));
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("aws.accessKeyId", "test-identity");
        System.setProperty("aws.secretAccessKey", "test-credential");
        comeBack();
        return Map.of(
                "portcontrol.attachments.store", "S3",
                "portcontrol.attachments.s3.bucket", BUCKET,
                "portcontrol.attachments.s3.endpoint", endpoint().toString(),
                "portcontrol.attachments.s3.path-style", "true",
                "portcontrol.attachments.s3.patience", "PT12S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(S3Server.class));
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The keys of what is in the bucket. */
    List<String> keys() throws IOException {
        try (Stream<Path> objects = Files.list(directory.resolve("buckets").resolve(BUCKET))) {
            return objects.map(object -> object.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    void goAway() {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    /** Takes connections and answers none of them. */
    void fallSilent() throws IOException {
        goAway();
        silence = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    void comeBack() {
        try {
            if (silence != null) {
                silence.close();
            }
            Path settings = Files.write(
                    directory.resolve("s3proxy.conf"),
                    List.of(
                            "s3proxy.endpoint=" + endpoint(),
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.identity=test-identity",
                            "s3proxy.credential=test-credential",
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.filesystem.basedir=" + directory.resolve("buckets")));
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            "target/s3-server/s3proxy.jar",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    private Path log() {
        return directory.resolve("s3proxy.log");
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The S3 server has ended; see " + log());
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }
}
