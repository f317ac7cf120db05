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
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.outbox.OutboxEvent;
import org.portcontrol.kit.time.IdSource;

/**
 * Writes down each revision of a record, with the event that tells of it. The database adds the number of the transaction
 * by itself, so the order of commits costs no statement.
 */
@Singleton
class RevisionLog {

    private static final String AGGREGATE_TYPE = "seizure";
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

    /** One revision: two statements. */
    SeizureRevision append(Seizure changed, Change change, String by) {
        SeizureState state = changed.state();
        SeizureRevision revision = new SeizureRevision(state, change, by, toJson(state), changed.toPartners());
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
