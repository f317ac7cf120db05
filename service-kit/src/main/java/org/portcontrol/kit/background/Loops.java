package org.portcontrol.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts loops, and knows them all. Whoever starts one stops it when the service ends. */
@ApplicationScoped
public class Loops {

    /** Far beyond every round: a transaction may take a minute, and Kafka half of one. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(5);

    private final List<Loop> started = new CopyOnWriteArrayList<>();

    /**
     * Starts a loop whose first round begins at once.
     *
     * @param name what it does: name of its thread, in logs and in liveness
     * @param interval pause between two rounds, unless there is more to do or somebody wakes it
     * @param work one round; if it may take more than five minutes it calls {@link Loop#stillAtWork}
     */
    public Loop start(String name, Duration interval, Loop.Work work) {
        return start(new Loop(name, interval, LONGEST_ROUND, work));
    }

    Loop start(Loop loop) {
        started.add(loop);
        loop.start();
        return loop;
    }

    List<Loop> started() {
        return List.copyOf(started);
    }
}
