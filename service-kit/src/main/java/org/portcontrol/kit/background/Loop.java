package org.portcontrol.kit.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work that is done round after round on a thread of its own, until it is stopped. Whatever a round throws, an {@link Error}
 * too, is logged, and after a pause there is another round.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AFTER_INTERRUPTION = Duration.ofSeconds(1);
    private static final ThreadLocal<Loop> OF_THIS_THREAD = new ThreadLocal<>();

    private final String name;
    private final Duration interval;
    private final Duration longestRound;
    private final Work work;
    private final Semaphore wakeUps = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile long lastSign = System.nanoTime();

    /** One round. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does what there is to do now, or a part of it.
         *
         * @return true if there is more, so that the next round begins at once
         */
        boolean round() throws Exception;
    }

    Loop(String name, Duration interval, Duration longestRound, Work work) {
        this.name = name;
        this.interval = interval;
        this.longestRound = longestRound;
        this.work = work;
        this.thread = new Thread(this::turn, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Ends the pause between two rounds. After a failure there is a pause all the same: what is away stays away. */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /**
     * Ends the loop. The present round may go on for so long; then its thread is interrupted.
     *
     * @param patience nothing, to interrupt at once
     */
    public void stop(Duration patience) {
        stopping.countDown();
        wake();
        try {
            if (!patience.isZero()) {
                thread.join(patience.toMillis());
            }
            thread.interrupt();
            thread.join(PATIENCE_AFTER_INTERRUPTION.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called in the middle of a round that may take long, and nothing on other threads: it does not stand still. */
    public static void stillAtWork() {
        Loop loop = OF_THIS_THREAD.get();
        if (loop != null) {
            loop.sign();
        }
    }

    String name() {
        return name;
    }

    /** True if no round has begun or ended for longer than pause and round may take together. */
    boolean standsStill() {
        return System.nanoTime() - lastSign > interval.plus(longestRound).toNanos();
    }

    private void sign() {
        lastSign = System.nanoTime();
    }

    private void turn() {
        OF_THIS_THREAD.set(this);
        boolean failedBefore = false;
        while (!isStopping()) {
            try {
                sign();
                boolean more = work.round();
                sign();
                failedBefore = false;
                if (!more) {
                    sleep();
                }
            } catch (Throwable failed) {
                if (!isStopping()) {
                    tell(failed, failedBefore);
                    failedBefore = true;
                    pauseAfterFailure();
                }
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void sleep() throws InterruptedException {
        if (wakeUps.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    /** With its stack the first time only: what is away for an hour fails each second. */
    private void tell(Throwable failed, boolean failedBefore) {
        if (failedBefore) {
            LOG.warnf("%s failed again and goes on: %s", name, failed);
        } else {
            LOG.warnf(failed, "%s failed and goes on", name);
        }
    }

    private void pauseAfterFailure() {
        try {
            stopping.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            LOG.debugf("%s was interrupted in a pause", name);
        }
    }
}
