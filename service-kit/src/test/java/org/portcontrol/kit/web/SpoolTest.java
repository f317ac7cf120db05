package org.portcontrol.kit.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, 5 << 20})
    void gives_back_what_was_written(int length) throws IOException {
        byte[] octets = new byte[length];
        new Random(length).nextBytes(octets);
        Spool spool = new Spool();

        for (int from = 0; from < length; from += 4_000) {
            spool.write(octets, from, Math.min(4_000, length - from));
        }

        try (InputStream content = spool.content()) {
            assertArrayEquals(octets, content.readAllBytes());
        }
    }

    @Test
    void the_tag_is_of_what_was_written_after_the_mark() throws IOException {
        assertEquals(tag("at ten", "same"), tag("at eleven", "same"));
        assertNotEquals(tag("at ten", "same"), tag("at ten", "other"));
    }

    private static String tag(String before, String after) throws IOException {
        Spool spool = new Spool();
        spool.write(before.getBytes(StandardCharsets.UTF_8));
        spool.digestFromHere();
        spool.write(after.getBytes(StandardCharsets.UTF_8));
        return spool.tag();
    }

    @Test
    void keeps_nothing_of_an_answer_that_could_not_be_written() {
        AtomicReference<Spool> half = new AtomicReference<>();

        assertThrows(
                UncheckedIOException.class,
                () -> Spool.filledBy(spool -> {
                    half.set(spool);
                    spool.write(new byte[2 << 20]);
                    throw new IOException("The disk is full.");
                }));

        assertThrows(UncheckedIOException.class, half.get()::content);
    }
}
