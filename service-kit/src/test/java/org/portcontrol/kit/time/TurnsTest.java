package org.portcontrol.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LATE = Duration.ofSeconds(10);

    @Test
    void who_waits_too_long_goes_without() {
        Turns turns = new Turns(2, SOON);
        List<String> done = new ArrayList<>();
        assertTimeoutPreemptively(
                LATE,
                () -> turns.take(() ->
                        turns.take(() -> turns.take(() -> done.add("third")).isPresent())));
        assertEquals(List.of(), done);
    }

    @Test
    void who_waits_gets_the_turn_that_ends() throws Exception {
        Turns turns = new Turns(1, LATE);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            await(end);
            return "first";
        }));
        await(begun);
        CompletableFuture<Optional<Long>> second = CompletableFuture.supplyAsync(() -> turns.take(end::getCount));
        end.countDown();
        assertEquals(Optional.of("first"), first.get());
        assertEquals(Optional.of(0L), second.get());
    }

    @Test
    void a_turn_that_fails_ends_too() {
        Turns turns = new Turns(1, SOON);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals(Optional.of("next"), turns.take(() -> "next"));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LATE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("waited too long");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
