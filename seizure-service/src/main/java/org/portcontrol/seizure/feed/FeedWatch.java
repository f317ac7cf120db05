package org.portcontrol.seizure.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.background.Loops;

/**
 * Those who wait for news, and the one thread that looks for it: one SQL statement at a time for all of them, none while
 * nobody waits. It sees what other instances commit as well.
 */
@ApplicationScoped
class FeedWatch {

    private static final int MOST_AT_ONCE = 1_000;
    private static final Selection<Audience.Readers> READERS =
            new Selection<>("country, unit, to_partners", "true", null, Audience.Readers::of);

    private final Feed feed;
    private final FeedConfig config;
    private final Clock clock;
    private final Loops loops;
    private final Set<Waiter> waiters = new LinkedHashSet<>();

    /** Everybody who waits has seen what is before it. */
    private Position seen;

    private Loop looking;

    FeedWatch(Feed feed, FeedConfig config, Clock clock, Loops loops, MeterRegistry meters) {
        this.feed = feed;
        this.config = config;
        this.clock = clock;
        this.loops = loops;
        Gauge.builder("portcontrol.feed.waiting", this::waiting)
                .description("Requests that wait for changes")
                .register(meters);
    }

    private record Waiter(Audience audience, Instant until, UniEmitter<? super Boolean> emitter) {}

    void start(@Observes StartupEvent event) {
        looking = loops.start("feed-watch", config.lookEvery(), this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.stop(Duration.ZERO);
        tell(leaving(waiter -> true), false);
    }

    synchronized int waiting() {
        return waiters.size();
    }

    /**
     * True as soon as there may be something behind a position for this audience; false when the time is over, or if too
     * many wait already. Whoever cancels is forgotten at once.
     */
    Uni<Boolean> news(Audience audience, Position behind, Instant until) {
        return Uni.createFrom().emitter(emitter -> {
            Waiter waiter = new Waiter(audience, until, emitter);
            if (enter(waiter, behind)) {
                emitter.onTermination(() -> leave(waiter));
            } else {
                emitter.complete(false);
            }
        });
    }

    private synchronized boolean enter(Waiter waiter, Position behind) {
        if (waiters.size() >= config.mostWaiting()) {
            return false;
        }
        seen = Position.earlier(seen, behind);
        return waiters.add(waiter);
    }

    private synchronized void leave(Waiter waiter) {
        waiters.remove(waiter);
    }

    private synchronized List<Waiter> leaving(Predicate<Waiter> who) {
        List<Waiter> leaving = waiters.stream().filter(who).toList();
        leaving.forEach(waiters::remove);
        return leaving;
    }

    /** Where to look on; from here on whoever comes says anew what has been seen. */
    private synchronized Position takeSeen() {
        Position from = waiters.isEmpty() ? null : seen;
        seen = null;
        return from;
    }

    private synchronized void putSeen(Position position) {
        seen = Position.earlier(seen, position);
    }

    private boolean look() {
        Instant now = clock.instant();
        tell(leaving(waiter -> !now.isBefore(waiter.until())), false);
        Position from = takeSeen();
        if (from == null) {
            return false;
        }
        try {
            Optional<Slice<Audience.Readers>> news = feed.read(READERS, from, MOST_AT_ONCE);
            // In another history each one's cursor is refused, which whoever waits should know at once.
            news.ifPresent(slice -> putSeen(slice.next()));
            tell(
                    leaving(waiter ->
                            news.isEmpty() || news.get().entries().stream().anyMatch(waiter.audience()::isAmong)),
                    true);
            return false;
        } catch (RuntimeException | Error failed) {
            // Those who wait go on waiting, from where they were.
            putSeen(from);
            throw failed;
        }
    }

    private static void tell(List<Waiter> waiters, boolean news) {
        waiters.forEach(waiter -> waiter.emitter().complete(news));
    }
}
