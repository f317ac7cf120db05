package org.portcontrol.seizure.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.SeizureState;

/**
 * Finds what has happened behind a cursor, as far as the caller may see it, and waits for it if asked to. One SQL statement;
 * while it waits it holds neither a thread nor a connection.
 *
 * <p>Refuses with {@code malformed-cursor}, also if the database has been restored since.
 */
@ApplicationScoped
class FindChanges {

    static final String CURSOR = "after";

    private final Feed feed;
    private final FeedWatch watch;
    private final ObjectMapper json;
    private final ObjectMapper lenient;
    private final Clock clock;

    FindChanges(Feed feed, FeedWatch watch, ObjectMapper json, Clock clock) {
        this.feed = feed;
        this.watch = watch;
        this.json = json;
        // An old revision may hold a field long since dropped.
        this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /**
     * Call it from a thread that may block.
     *
     * @param wait how long to wait if there is nothing yet
     */
    Uni<ChangesView> handle(String cursor, int limit, Duration wait, Scope scope) {
        Audience audience = Audience.of(scope);
        return follow(
                        audience,
                        position(cursor, audience),
                        limit,
                        clock.instant().plus(wait))
                .map(slice -> new ChangesView(
                        slice.entries(),
                        new Cursor(audience.fingerprint(), List.of(slice.next().text())).encode()));
    }

    private Uni<Slice<ChangeView>> follow(Audience audience, Position after, int limit, Instant until) {
        Slice<ChangeView> slice = feed.read(selection(audience), after, limit).orElseThrow(FindChanges::anotherHistory);
        if (!slice.entries().isEmpty() || !clock.instant().isBefore(until)) {
            return Uni.createFrom().item(slice);
        }
        return watch.news(audience, slice.next(), until)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(news -> news
                        ? follow(audience, slice.next(), limit, until)
                        : Uni.createFrom().item(slice));
    }

    private Selection<ChangeView> selection(Audience audience) {
        return new Selection<>(
                "change, recorded_at, case when " + audience.tombstone() + " then null else state end as seizure",
                audience.condition(),
                audience.own(),
                (position, row) -> view(position, row, audience));
    }

    private ChangeView view(Position position, ResultSet row, Audience audience) throws SQLException {
        String state = row.getString("seizure");
        return new ChangeView(
                position.seizure(),
                position.revision(),
                Change.valueOf(row.getString("change")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                state == null,
                state == null || !audience.isPartner() ? state : forPartners(state));
    }

    private String forPartners(String state) {
        try {
            return json.writeValueAsString(
                    lenient.readValue(state, SeizureState.class).forEvent());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Position position(String text, Audience audience) {
        Cursor cursor = Cursor.decode(CURSOR, text, audience.fingerprint(), 1);
        if (cursor == null) {
            return Position.START;
        }
        try {
            return Position.of(cursor.keys().get(0));
        } catch (IllegalArgumentException foreign) {
            throw Cursor.refusal(CURSOR);
        }
    }

    private static Refusal anotherHistory() {
        return Refusal.ofParameter(
                CURSOR,
                CommonProblem.MALFORMED_CURSOR,
                "The cursor is older than the database, which has been restored or moved since.");
    }
}
