package org.portcontrol.seizure.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** What every store of attachments must do. */
abstract class StoreContract {

    @TempDir
    Path incoming;

    abstract AttachmentStore store();

    /** A store that has nowhere to keep anything. */
    abstract AttachmentStore brokenStore() throws IOException;

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(incoming.resolve(UUID.randomUUID().toString()), content);
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] all(InputStream content) throws IOException {
        try (content) {
            return content.readAllBytes();
        }
    }

    @Test
    void a_content_comes_back_to_the_byte_and_its_file_is_gone() throws IOException {
        byte[] content = content(20 << 20);
        Path file = file(content);
        String key = newKey();
        store().put(key, file);
        assertTrue(Files.notExists(file));
        assertArrayEquals(content, all(store().open(key)));
    }

    @Test
    void a_part_of_a_content_is_that_part() throws IOException {
        byte[] content = content(1 << 20);
        String key = newKey();
        store().put(key, file(content));
        assertArrayEquals(Arrays.copyOfRange(content, 1_000, 1_500), all(store().open(key, 1_000, 500)));
        assertArrayEquals(
                Arrays.copyOfRange(content, content.length - 1, content.length),
                all(store().open(key, content.length - 1, 1)));
    }

    @Test
    void what_a_key_names_never_changes() throws IOException {
        String key = newKey();
        store().put(key, file(content(100)));
        Path other = file(content(200));
        store().put(key, other);
        assertTrue(Files.notExists(other));
        assertArrayEquals(content(100), all(store().open(key)));
    }

    @Test
    void what_cannot_be_kept_is_refused_and_still_there() throws IOException {
        Path file = file(content(100));
        AttachmentStore broken = brokenStore();
        Refusal refusal = assertThrows(Refusal.class, () -> broken.put(newKey(), file));
        assertEquals(CommonProblem.UNAVAILABLE, refusal.type());
        assertEquals("5", refusal.headers().get("Retry-After"));
        assertArrayEquals(content(100), Files.readAllBytes(file));
    }

    @Test
    void what_is_not_there_cannot_be_read() {
        assertEquals(
                CommonProblem.UNAVAILABLE,
                assertThrows(Refusal.class, () -> store().open(newKey())).type());
        assertEquals(
                CommonProblem.UNAVAILABLE,
                assertThrows(Refusal.class, () -> store().open(newKey(), 0, 1)).type());
    }
}
