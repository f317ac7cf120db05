package org.portcontrol.seizure.storage;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Against a real S3 server, S3Proxy, in a process of its own. */
class S3StoreTest extends StoreContract {

    private static Process server;
    private static int port;

    /** A bucket of the server. */
    private record TestBucket(Optional<String> bucket, String region, Optional<URI> endpoint, boolean pathStyle)
            implements AttachmentsConfig.Bucket {

        static TestBucket named(String name) {
            return new TestBucket(
                    Optional.of(name), "us-east-1", Optional.of(URI.create("http://127.0.0.1:" + port)), true);
        }
    }

    @BeforeAll
    static void start_the_server(@TempDir Path directory) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(directory.resolve("buckets/attachments"));
        Path settings = Files.write(
                directory.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v4",
                        "s3proxy.identity=test-identity",
                        "s3proxy.credential=test-credential",
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + directory.resolve("buckets")));
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        "target/s3-server/s3proxy.jar",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "s3-server", "s3proxy.log").toFile())
                .start();
        System.setProperty("aws.accessKeyId", "test-identity");
        System.setProperty("aws.secretAccessKey", "test-credential");
        await().atMost(Duration.ofSeconds(60)).until(S3StoreTest::answers);
    }

    private static boolean answers() {
        if (!server.isAlive()) {
            throw new IllegalStateException("The S3 server has ended; see target/s3-server/s3proxy.log");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop_the_server() {
        server.destroyForcibly();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Override
    AttachmentStore store() {
        return new S3Store(TestBucket.named("attachments"));
    }

    @Override
    AttachmentStore brokenStore() {
        return new S3Store(TestBucket.named("no-such-bucket"));
    }
}
