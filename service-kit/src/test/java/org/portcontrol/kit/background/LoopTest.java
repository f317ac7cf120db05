package org.portcontrol.kit.background;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofDays(1);
    private static final String NAME = "test-loop";

    private final Loops loops = new Loops();
    private final AtomicInteger rounds = new AtomicInteger();

    @AfterEach
    void no_loop_outlives_its_test() {
        loops.started().forEach(loop -> loop.stop(Duration.ZERO));
    }

    private Loop start(Duration interval, Duration longestRound, Loop.Work work) {
        return loops.start(new Loop(NAME, interval, longestRound, () -> {
            rounds.incrementAndGet();
            return work.round();
        }));
    }

    private HealthCheckResponse health() {
        return new LoopsAtWork(loops).call();
    }

    private static void sleepUntilInterrupted(CountDownLatch begun, CountDownLatch interrupted) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, IllegalStateException.class, InterruptedException.class})
    void after_a_round_that_fails_there_is_another_one(Class<? extends Throwable> kind) {
        start(SHORT, LONG, () -> {
            if (rounds.get() == 1) {
                throw sneaky(kind.getConstructor().newInstance());
            }
            return false;
        });
        await().until(() -> rounds.get() > 3);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void while_there_is_more_nothing_pauses() {
        start(LONG, LONG, () -> rounds.get() < 1_000);
        await().until(() -> rounds.get() == 1_000);
    }

    @Test
    void a_pause_ends_when_somebody_wakes_it() {
        Loop loop = start(LONG, LONG, () -> false);
        await().until(() -> rounds.get() == 1);
        loop.wake();
        await().until(() -> rounds.get() == 2);
    }

    @Test
    void who_stops_it_waits_for_the_present_round() throws Exception {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean whole = new AtomicBoolean();
        Loop loop = start(SHORT, LONG, () -> {
            begun.countDown();
            mayEnd.await();
            whole.set(true);
            return true;
        });
        begun.await();
        // When
        Thread stop = new Thread(() -> loop.stop(LONG));
        stop.start();
        await().until(() -> stop.getState() == Thread.State.TIMED_WAITING);
        mayEnd.countDown();
        stop.join();
        // Then
        assertTrue(whole.get());
        assertEquals(1, rounds.get());
    }

    @Test
    void a_round_that_takes_too_long_is_interrupted_when_it_is_stopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Loop loop = start(SHORT, LONG, () -> {
            sleepUntilInterrupted(begun, interrupted);
            return true;
        });
        begun.await();
        loop.stop(SHORT);
        assertEquals(0, interrupted.getCount());
        assertEquals(1, rounds.get());
    }

    @Test
    void a_service_whose_loop_hangs_is_not_live_until_it_goes_on() {
        // Given
        CountDownLatch hanging = new CountDownLatch(1);
        start(SHORT, Duration.ofMillis(300), () -> {
            hanging.await();
            return false;
        });
        assertEquals(Status.UP, health().getStatus());
        // When it hangs
        await().until(() -> health().getStatus() == Status.DOWN);
        assertEquals("stands still", health().getData().orElseThrow().get(NAME));
        // When it goes on
        hanging.countDown();
        await().until(() -> health().getStatus() == Status.UP);
        assertEquals("at work", health().getData().orElseThrow().get(NAME));
    }

    @Test
    void a_service_is_live_while_its_loop_fails_and_while_a_long_round_says_that_it_is_at_work() {
        start(SHORT, Duration.ofMillis(1_500), () -> {
            throw new IllegalStateException("away");
        });
        start(SHORT, Duration.ofMillis(300), () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Loop.stillAtWork();
                LockSupport.parkNanos(1_000_000);
            }
            return false;
        });
        await().during(Duration.ofSeconds(3)).until(() -> health().getStatus() == Status.UP);
    }
}
