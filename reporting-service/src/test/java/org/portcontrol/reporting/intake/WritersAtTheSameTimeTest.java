package org.portcontrol.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Reconciliation;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.Suite;

/**
 * While partitions move between instances, two of them may hold events of one seizure at the same moment. Whichever
 * commits second fails and tries again.
 */
@QuarkusTest
class WritersAtTheSameTimeTest {

    private static final long SEED = 525;
    private static final int WRITERS = 4;
    private static final int MOST_TRIES = 1_000;

    /** Not serializable, deadlock, and a revision that another writer has stored. */
    private static final Set<String> RETRIED = Set.of("40001", "40P01", "23505");

    @Inject
    ApplySeizures apply;

    @Test
    void totals_stay_exact_when_the_same_seizures_are_written_by_several() throws Exception {
        // Given: each writer has all revisions, in an order of its own
        List<ASeizure> revisions = new RandomSeizures(new Random(SEED), "C").revisions(60);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        // When
        for (int writer = 0; writer < WRITERS; writer++) {
            List<ASeizure> order = new ArrayList<>(revisions);
            Collections.shuffle(order, new Random(writer));
            running.add(writers.submit(() -> applyInBatches(order)));
        }
        for (Future<?> writer : running) {
            writer.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();
        // Then
        assertEquals(List.of(), Reconciliation.differences());
        assertEquals(List.of(), Reconciliation.brokenTimelines());
        assertEquals(revisions.size(), Suite.count("select count(*) from seizure_version where country like 'C_'"));
    }

    private Void applyInBatches(List<ASeizure> order) throws SQLException {
        for (int from = 0; from < order.size(); from += 10) {
            List<SeizureState> batch = order.subList(from, Math.min(from + 10, order.size())).stream()
                    .map(ASeizure::state)
                    .toList();
            int tries = 1;
            while (!applied(batch)) {
                assertTrue(tries++ < MOST_TRIES, "a batch that others are in the way of again and again");
            }
        }
        return null;
    }

    private boolean applied(List<SeizureState> batch) throws SQLException {
        try {
            apply.handle(batch);
            return true;
        } catch (IllegalStateException anotherWriterWasFaster) {
            return false;
        } catch (SQLException failed) {
            if (RETRIED.contains(failed.getSQLState())) {
                return false;
            }
            throw failed;
        }
    }
}
