package org.portcontrol.reporting.intake;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.portcontrol.reporting.Delta;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.Timeline;

/**
 * Takes a batch of seizure states into the facts and moves the totals by the exact difference. Refuses nothing: a
 * revision that is known already changes nothing, an older one becomes history, and the newest one counts in place of
 * the one that counted before.
 *
 * <p>A batch of any size costs at most 13 statements: 1 steers the planner, 1 reads what is stored, 3 store facts, 3 add
 * to the totals, 3 delete totals that are empty (only if something was taken away), 1 stores names, 1 the freshness.
 */
@ApplicationScoped
public class ApplySeizures {

    private final AgroalDataSource database;
    private final Clock clock;

    ApplySeizures(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Applies the batch as a whole or, if this throws, not at all.
     *
     * @throws IllegalStateException if another writer changed the same seizures meanwhile; to be tried again
     * @throws SQLException if the database failed or two writers stored the same revision; to be tried again
     */
    @Transactional(rollbackOn = Exception.class)
    @Timed(value = "portcontrol.reporting.batch", description = "Time to apply a batch of events")
    public void handle(List<SeizureState> batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            keepToKeys(connection);
            Collection<Timeline> timelines = learn(batch, connection);
            new FactTables(connection).store(timelines);
            Delta delta = new Delta();
            timelines.forEach(timeline -> timeline.addTo(delta));
            new Rollup(connection).add(delta);
            new CommodityNames(connection).learn(batch);
            refresh(batch, connection);
        }
    }

    private static Collection<Timeline> learn(List<SeizureState> batch, Connection connection) throws SQLException {
        Set<UUID> seizures = batch.stream().map(SeizureState::id).collect(Collectors.toSet());
        Map<UUID, Timeline> timelines = new TreeMap<>(StoredTimelines.of(seizures, connection));
        for (SeizureState state : batch) {
            timelines.computeIfAbsent(state.id(), Timeline::new).learn(state);
        }
        return timelines.values();
    }

    /**
     * Every row is found by its key here. The planner has no statistics of tables that grow from nothing, and would
     * rather read them whole, batch after batch.
     */
    private static void keepToKeys(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("""
                select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                       set_config('enable_mergejoin', 'off', true)
                """)) {
            set.execute();
        }
    }

    /** Last, for every batch changes this one row, and holds it until its commit. */
    private void refresh(List<SeizureState> batch, Connection connection) throws SQLException {
        Instant newest = batch.stream()
                .map(SeizureState::recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into freshness (last_event_at, lag_millis) values (?::timestamptz, ?)
                on conflict (singleton) do update
                    set last_event_at = excluded.last_event_at, lag_millis = excluded.lag_millis
                    where freshness.last_event_at < excluded.last_event_at
                """)) {
            upsert.setString(1, newest.toString());
            upsert.setLong(
                    2, Math.max(0, Duration.between(newest, clock.instant()).toMillis()));
            upsert.executeUpdate();
        }
    }
}
