package org.portcontrol.kit.time;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few do at a time what takes much of something. Others wait, but not for ever: a crowd that waits for something slow
 * would take every thread of the service.
 */
public final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /**
     * @param atATime how many have a turn at once
     * @param patience how long one more waits
     */
    public Turns(int atATime, Duration patience) {
        this.free = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** What the work gives; empty, and nothing was done, if no turn came. */
    public <T> Optional<T> take(Supplier<T> work) {
        if (!comes()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
