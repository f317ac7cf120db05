package org.portcontrol.seizure.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

class S3StoreTest extends StoreContract {

    private static final S3Server SERVER = new S3Server();

    /** A bucket of a server. */
    private record TestBucket(
            Optional<String> bucket, String region, Optional<URI> endpoint, boolean pathStyle, Duration patience)
            implements AttachmentsConfig.Bucket {

        static TestBucket of(URI server, String name, Duration patience) {
            return new TestBucket(Optional.of(name), "us-east-1", Optional.of(server), true, patience);
        }
    }

    @BeforeAll
    static void start_the_server() {
        SERVER.start();
    }

    @AfterAll
    static void stop_the_server() {
        SERVER.stop();
    }

    @Override
    AttachmentStore store() {
        return new S3Store(TestBucket.of(SERVER.endpoint(), S3Server.BUCKET, Duration.ofSeconds(30)));
    }

    @Override
    AttachmentStore brokenStore() {
        return new S3Store(TestBucket.of(SERVER.endpoint(), "no-such-bucket", Duration.ofSeconds(30)));
    }

    @Test
    void a_server_that_takes_connections_and_never_answers_is_not_waited_for() throws IOException {
        Path file = Files.write(incoming.resolve("photo"), new byte[100]);
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            AttachmentStore store = new S3Store(TestBucket.of(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort()), S3Server.BUCKET, Duration.ofSeconds(1)));
            Refusal refusal = assertTimeout(
                    Duration.ofSeconds(10), () -> assertThrows(Refusal.class, () -> store.put("key", file)));
            assertEquals(CommonProblem.UNAVAILABLE, refusal.type());
        }
        assertTrue(Files.exists(file));
    }
}
