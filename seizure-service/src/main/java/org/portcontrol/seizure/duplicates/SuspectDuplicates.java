package org.portcontrol.seizure.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.feed.Feed;
import org.portcontrol.seizure.feed.Position;
import org.portcontrol.seizure.feed.Slice;

/**
 * Looks at the next records that have changed, in the order of the feed, and for each finds the records of the same
 * country, of the same day or one next to it, that may tell of the same case. What was suspected and is so no more is
 * forgotten. One transaction that also keeps how far it is; eight SQL statements for up to 500 records. Refuses nothing.
 */
@ApplicationScoped
class SuspectDuplicates {

    private static final int RECORDS_AT_ONCE = 500;
    private static final int MOST_PAIRS_OF_A_RECORD = 20;

    private final Feed feed;
    private final Suspicions suspicions;
    private final Clock clock;

    SuspectDuplicates(Feed feed, Suspicions suspicions, Clock clock) {
        this.feed = feed;
        this.suspicions = suspicions;
        this.clock = clock;
    }

    /**
     * Looks at the next records.
     *
     * @return false if there are none, or another instance looks
     */
    @Transactional
    boolean handle() {
        if (!suspicions.lock()) {
            return false;
        }
        Position position = suspicions.position();
        Slice<Feed.Entry> slice = feed.after(position, RECORDS_AT_ONCE);
        if (slice.entries().isEmpty()) {
            return false;
        }
        Set<UUID> changed = slice.entries().stream().map(Feed.Entry::seizure).collect(Collectors.toSet());
        suspicions.reopen(changed);
        suspicions.replace(changed, best(changed, suspicious(suspicions.neighbours(changed))), clock.instant());
        suspicions.moveTo(slice.next());
        return true;
    }

    private List<Suspicion> suspicious(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Map<UUID, SeizureState> records = new HashMap<>();
        suspicions.records(pairs).forEach(record -> records.put(record.id(), record.state()));
        return pairs.stream()
                .map(pair -> new Suspicion(pair, Likeness.of(records.get(pair.first()), records.get(pair.second()))))
                .filter(suspicion -> suspicion.likeness().isSuspicious())
                .toList();
    }

    /** A record that is like a thousand others is no case for a person; its best pairs are. */
    private static Collection<Suspicion> best(Set<UUID> changed, List<Suspicion> found) {
        Map<UUID, List<Suspicion>> byRecord = new HashMap<>();
        for (Suspicion suspicion : found) {
            Stream.of(suspicion.pair().first(), suspicion.pair().second())
                    .filter(changed::contains)
                    .forEach(id -> byRecord.computeIfAbsent(id, each -> new ArrayList<>())
                            .add(suspicion));
        }
        Set<Suspicion> best = new HashSet<>();
        byRecord.values()
                .forEach(ofOne -> ofOne.stream()
                        .sorted(Comparator.comparingInt(
                                (Suspicion each) -> -each.likeness().score()))
                        .limit(MOST_PAIRS_OF_A_RECORD)
                        .forEach(best::add));
        return best;
    }
}
