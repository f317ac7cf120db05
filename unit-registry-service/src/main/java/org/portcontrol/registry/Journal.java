package org.portcontrol.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.outbox.OutboxEvent;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.time.IdSource;

/**
 * Every change in the order in which it was made. What is written here is also published: revision and event belong
 * to the transaction of the use case that makes the change.
 */
@Singleton
class Journal {

    private static final String INSERT = """
            insert into revision (section, code, revision, change, recorded_at, recorded_by, reason, search, before, after)
            values (:section, :code, :revision, :change, :at, :by, :reason, :search,
                (select after from revision
                  where section = :section and code = :code and revision = :revision - 1), cast(:after as json))
            on conflict do nothing""";

    /** Of each code the newest revision of some moment. */
    private static final String NEWEST = """
            (select distinct on (code) code, after, search from revision
              where section = :section and recorded_at <= :at order by code, revision desc) entry""";

    private static final int FETCHED_AT_ONCE = 500;

    private final EntityManager database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final ObjectMapper lenient;
    private final IdSource ids;

    Journal(EntityManager database, Outbox outbox, ObjectMapper json, IdSource ids) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        // An old revision may hold a field long since dropped.
        this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.ids = ids;
    }

    /**
     * Writes a revision and its event. Waits while another transaction writes the same revision.
     *
     * @param search what a list as of a later moment is narrowed by; null if it never is
     * @return false if that revision exists: then nothing is written
     */
    boolean write(Section section, State state, String search, Act act) {
        int written = database.createNativeQuery(INSERT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("section", section.name())
                .setParameter("code", state.code())
                .setParameter("revision", state.revision())
                .setParameter("change", act.change().name())
                .setParameter("at", state.recordedAt())
                .setParameter("by", act.by())
                .setParameter("reason", act.reason())
                .setParameter("search", search)
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

    /** One slice of the revisions of an entry, oldest first; empty if there is no such entry. One SQL statement. */
    Page<Revision> revisions(Section section, String code, String cursor, int limit) {
        String fingerprint = section + code;
        Cursor behind = Cursor.decode(cursor, fingerprint, 1);
        List<Revision> rows = database.createQuery(
                        "from Revision where section = :section and code = :code and revision > :behind order by revision",
                        Revision.class)
                .setParameter("section", section)
                .setParameter("code", code)
                .setParameter("behind", behind == null ? 0 : behind.number(0))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> new Cursor(fingerprint, List.of(String.valueOf(last.revision()))));
    }

    /** The state that an entry had at a moment; empty if it did not exist then. */
    <S extends State> Optional<S> stateAt(Section section, String code, Instant at, Class<S> form) {
        return database.createQuery(
                        "from Revision where section = :section and code = :code and recordedAt <= :at"
                                + " order by revision desc",
                        Revision.class)
                .setParameter("section", section)
                .setParameter("code", code)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(revision -> read(revision.after(), form));
    }

    /** The states at a moment that pass a filter, by code. One SQL statement. */
    <S extends State> List<S> statesAt(Section section, Instant at, Filter.Query filter, int most, Class<S> form) {
        Query query = database.createNativeQuery(
                        "select cast(after as text) from " + NEWEST + " where " + filter.clause(), String.class)
                .setParameter("section", section.name())
                .setParameter("at", at)
                .setMaxResults(most);
        filter.values()
                .forEach((name, value) ->
                        query.setParameter(name, value instanceof Enum<?> code ? code.name() : value));
        @SuppressWarnings("unchecked")
        List<String> states = query.getResultList();
        return states.stream().map(state -> read(state, form)).toList();
    }

    /**
     * The newest state of every entry to the letter, by code. One SQL statement, so all are of one moment; to be closed.
     */
    @SuppressWarnings("unchecked")
    Stream<String> newest(Section section) {
        return database.createNativeQuery("""
                        select cast(after as text) from (
                            select distinct on (code) code, after from revision
                             where section = :section order by code, revision desc) newest
                         order by code""", String.class)
                .setParameter("section", section.name())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream();
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

    private <S extends State> S read(String state, Class<S> form) {
        try {
            return lenient.readValue(state, form);
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
