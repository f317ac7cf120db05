package org.portcontrol.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The revisions of one seizure, in whatever order they are learned. At any instant the revision known is the highest of
 * those recorded by then; so a revision stops being known when the first higher one was recorded. The highest of all is
 * current and alone counts.
 */
public final class Timeline {

    private final UUID seizure;
    private final Fact counted;
    private final NavigableMap<Integer, Revision> stored;
    private final NavigableMap<Integer, SeizureState> learned = new TreeMap<>();

    /**
     * A revision as the database has it.
     *
     * @param knownTo null while current
     */
    public record Revision(Instant knownFrom, Instant knownTo) {}

    /**
     * A revision to be stored.
     *
     * @param knownTo null if it is current
     */
    public record Version(SeizureState state, Instant knownTo) {}

    /** A stored revision that ends at another instant than the database has, which is {@code was} or null. */
    public record End(UUID seizure, int revision, Instant was, Instant knownTo) {}

    /** The timeline of a seizure of which nothing is stored. */
    public Timeline(UUID seizure) {
        this(seizure, Map.of(), null);
    }

    /**
     * The timeline as stored.
     *
     * @param stored by revision
     * @param counted what the current revision says to the totals
     */
    public Timeline(UUID seizure, Map<Integer, Revision> stored, Fact counted) {
        this.seizure = seizure;
        this.stored = new TreeMap<>(stored);
        this.counted = counted;
    }

    /** Takes in a revision, unless it is known already. */
    public void learn(SeizureState state) {
        if (!stored.containsKey(state.revision())) {
            learned.putIfAbsent(state.revision(), state);
        }
    }

    /** The revisions that were learned. */
    public List<Version> versions() {
        return learned.values().stream()
                .map(state -> new Version(state, knownTo(state.revision())))
                .toList();
    }

    /** The stored revisions that end at another instant now. */
    public List<End> ends() {
        List<End> ends = new ArrayList<>();
        stored.forEach((revision, as) -> {
            Instant knownTo = knownTo(revision);
            if (knownTo != null && !knownTo.equals(as.knownTo())) {
                ends.add(new End(seizure, revision, as.knownTo(), knownTo));
            }
        });
        return ends;
    }

    /** Adds the difference between what counted before and what counts now. */
    public void addTo(Delta delta) {
        boolean newer = !learned.isEmpty() && (stored.isEmpty() || learned.lastKey() > stored.lastKey());
        if (newer) {
            if (counted != null) {
                delta.subtract(counted);
            }
            delta.add(Fact.of(learned.lastEntry().getValue()));
        }
    }

    private Instant knownTo(int revision) {
        Instant first = null;
        for (Revision higher : stored.tailMap(revision, false).values()) {
            first = earlier(first, higher.knownFrom());
        }
        for (SeizureState higher : learned.tailMap(revision, false).values()) {
            first = earlier(first, higher.recordedAt());
        }
        return first;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
