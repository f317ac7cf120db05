package org.portcontrol.seizure.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.storage.GrowingFiles.Growth;

@QuarkusTest
@ExtendWith(Places.class)
class GrowingFilesTest {

    private static final byte[] FIRST = filled('1');
    private static final byte[] SECOND = filled('2');
    private static final byte[] OTHER = filled('x');

    @Inject
    GrowingFiles files;

    @Inject
    IncomingFiles incoming;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void remove_the_file() {
        incoming.remove(id);
    }

    private static byte[] filled(char letter) {
        byte[] block = new byte[1_000];
        Arrays.fill(block, (byte) letter);
        return block;
    }

    /** A connection that brings the first block, and then what comes of what happens meanwhile. */
    private static final class Connection extends InputStream {

        private final Supplier<byte[]> meanwhile;
        private int reads;

        Connection(Supplier<byte[]> meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            reads++;
            byte[] block = reads == 1 ? FIRST : reads == 2 ? meanwhile.get() : new byte[0];
            if (block == null) {
                throw new IOException("The link is cut");
            }
            System.arraycopy(block, 0, buffer, offset, block.length);
            return block.length == 0 ? -1 : block.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }
    }

    private byte[] content() throws IOException {
        return Files.readAllBytes(incoming.path(id));
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void a_connection_that_another_has_overtaken_writes_no_more() throws IOException {
        // Given a connection between whose blocks another goes on from where the file ends
        Connection slow = new Connection(() -> {
            assertEquals(Growth.ADDED, files.append(id, 1_000, 5_000, new ByteArrayInputStream(OTHER)));
            return SECOND;
        });
        // Then
        assertEquals(Growth.GROWN_ELSEWHERE, files.append(id, 0, 5_000, slow));
        assertArrayEquals(both(FIRST, OTHER), content());
    }

    @Test
    void what_came_before_a_cut_is_kept() throws IOException {
        assertEquals(Growth.ADDED, files.append(id, 0, 5_000, new Connection(() -> null)));
        assertEquals(1_000, files.durableSize(id));
        assertArrayEquals(FIRST, content());
    }

    @Test
    void what_is_too_much_is_not_written() throws IOException {
        assertEquals(Growth.TOO_MUCH, files.append(id, 0, 1_500, new Connection(() -> SECOND)));
        assertArrayEquals(FIRST, content());
    }

    @Test
    void a_file_that_is_not_there_has_no_bytes() {
        assertEquals(0, files.durableSize(id));
        assertEquals(Growth.GROWN_ELSEWHERE, files.append(id, 10, 5_000, new ByteArrayInputStream(FIRST)));
    }
}
