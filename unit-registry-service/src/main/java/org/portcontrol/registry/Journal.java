package org.portcontrol.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.outbox.OutboxEvent;
import org.portcontrol.kit.time.IdSource;

/**
 * Every change in the order in which it was made. What is written here is also published: revision and event belong
 * to the transaction of the use case that makes the change.
 */
@Singleton
class Journal {

    private static final String INSERT = """
            insert into revision (section, code, revision, change, recorded_at, recorded_by, reason, before, after)
            values (:section, :code, :revision, :change, :at, :by, :reason,
                (select after from revision
                  where section = :section and code = :code and revision = :revision - 1), cast(:after as json))
            on conflict do nothing""";

    private final EntityManager database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final IdSource ids;

    Journal(EntityManager database, Outbox outbox, ObjectMapper json, IdSource ids) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
    }

    /**
     * Writes a revision and its event. Waits while another transaction writes the same revision.
     *
     * @return false if that revision exists: then nothing is written
     */
    boolean write(Section section, State state, Act act) {
        int written = database.createNativeQuery(INSERT)
                .setParameter("section", section.name())
                .setParameter("code", state.code())
                .setParameter("revision", state.revision())
                .setParameter("change", act.change().name())
                .setParameter("at", state.recordedAt())
                .setParameter("by", act.by())
                .setParameter("reason", act.reason())
                .setParameter("after", toJson(state))
                .executeUpdate();
        if (written == 1 && section.isPublished()) {
            outbox.append(new OutboxEvent(
                    ids.next(),
                    section.aggregateType(),
                    state.code(),
                    section.eventType(act.change()),
                    state.recordedAt(),
                    state));
        }
        return written == 1;
    }

    /** Every revision of an entry, oldest first; empty if there is no such entry. */
    List<Revision> revisions(Section section, String code) {
        return database.createQuery(
                        "from Revision where section = :section and code = :code order by revision", Revision.class)
                .setParameter("section", section)
                .setParameter("code", code)
                .getResultList();
    }

    /** True if the entry was registered with exactly this content, whatever has become of it since. */
    boolean wasRegisteredAs(Section section, State state) {
        Revision first = database.find(Revision.class, new Revision.Key(section, state.code(), 1));
        return content(first.after()).equals(content(toJson(state)));
    }

    private ObjectNode content(String state) {
        try {
            ObjectNode tree = (ObjectNode) json.readTree(state);
            tree.remove(List.of("revision", "recordedAt"));
            return tree;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String toJson(State state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
