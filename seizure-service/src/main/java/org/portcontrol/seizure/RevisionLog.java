package org.portcontrol.seizure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.portcontrol.kit.copy.CopyRows;
import org.portcontrol.kit.kafka.ReliableProducer;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.outbox.OutboxEvent;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.IdSource;

/**
 * Writes down each revision of a record, with the event that tells of it. The database adds the number of the transaction
 * by itself, so the order of commits costs no statement.
 */
@Singleton
class RevisionLog {

    private static final String AGGREGATE_TYPE = "seizure";

    /** What a record may grow to: a message, less what its voiding adds, for a full record must be voided, too. */
    private static final int MOST_BYTES = ReliableProducer.LARGEST_VALUE - 50_000;

    private static final int MOST_BYTES_OF_A_LETTER = 3;
    private static final String[] COLUMNS = {
        "seizure_id", "revision", "change", "recorded_at", "recorded_by", "state", "country", "unit", "to_partners"
    };

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final IdSource ids;

    RevisionLog(EntityManager entities, AgroalDataSource database, Outbox outbox, ObjectMapper json, IdSource ids) {
        this.entities = entities;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
    }

    /**
     * One revision: two statements.
     *
     * @throws Refusal {@code record-full} if an amendment or a laboratory result makes it too large for an event
     */
    SeizureRevision append(Seizure changed, Change change, String by) {
        SeizureState state = changed.state();
        String text = toJson(state);
        if (change == Change.AMENDED || change == Change.LABORATORY_RESULT) {
            requireRoom(state, text);
        }
        SeizureRevision revision = new SeizureRevision(state, change, by, text, changed.toPartners());
        entities.persist(revision);
        outbox.append(event(state, change));
        return revision;
    }

    /** Many at once: two statements too, whatever their number. */
    void append(List<Seizure> changed, Change change, String by) {
        CopyRows rows = CopyRows.into("seizure_revision", COLUMNS);
        List<OutboxEvent> events = new ArrayList<>(changed.size());
        for (Seizure seizure : changed) {
            SeizureState state = seizure.state();
            rows.add(
                    state.id(),
                    state.revision(),
                    change,
                    state.recordedAt(),
                    by,
                    toJson(state).getBytes(StandardCharsets.UTF_8),
                    state.country(),
                    state.unit(),
                    seizure.toPartners());
            events.add(event(state, change));
        }
        try (Connection connection = database.getConnection()) {
            rows.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The revisions were not stored", e);
        }
        outbox.append(events);
    }

    /** Only changes make a record so large: a new one has 100 lines and bounds for each of its texts. */
    private void requireRoom(SeizureState state, String text) {
        if (text.length() * MOST_BYTES_OF_A_LETTER > MOST_BYTES && sizeOfEvent(state) > MOST_BYTES) {
            throw Refusal.of(
                    SeizureProblem.RECORD_FULL,
                    "The event of the record would have {0} bytes; it may have {1}.",
                    sizeOfEvent(state),
                    MOST_BYTES);
        }
    }

    private int sizeOfEvent(SeizureState state) {
        return toJson(state.forEvent()).getBytes(StandardCharsets.UTF_8).length;
    }

    private OutboxEvent event(SeizureState state, Change change) {
        return new OutboxEvent(
                ids.next(),
                AGGREGATE_TYPE,
                state.id().toString(),
                change.eventType(),
                state.recordedAt(),
                state.forEvent());
    }

    private String toJson(SeizureState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
