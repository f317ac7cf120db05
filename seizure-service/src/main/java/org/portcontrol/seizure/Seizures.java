package org.portcontrol.seizure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.outbox.Outbox;
import org.portcontrol.kit.outbox.OutboxEvent;
import org.portcontrol.kit.time.IdSource;

/**
 * The stored seizures with all their revisions. Whatever is saved here is also published: revision and event are written
 * in the transaction of the use case that made the change.
 */
@ApplicationScoped
public class Seizures implements PanacheRepositoryBase<Seizure, UUID> {

    private static final String AGGREGATE_TYPE = "seizure";

    private final Outbox outbox;
    private final ObjectMapper json;
    private final IdSource ids;

    Seizures(Outbox outbox, ObjectMapper json, IdSource ids) {
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
    }

    /** The record, if it exists and the caller may see it. */
    public Optional<Seizure> visibleTo(Scope scope, UUID id) {
        return findByIdOptional(id).filter(seizure -> seizure.isVisibleTo(scope));
    }

    /** The same, locked: whoever else changes this record waits until this change is done or dropped. */
    public Optional<Seizure> lockedFor(Scope scope, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(seizure -> seizure.isVisibleTo(scope));
    }

    /** Stores a new record or a changed one, with its newest revision and the event that tells of it. */
    public SeizureRevision save(Seizure seizure, Change change, Scope by) {
        SeizureState state = seizure.state();
        SeizureRevision revision = new SeizureRevision(state, change, by.subject(), toJson(state));
        persist(seizure);
        getEntityManager().persist(revision);
        outbox.append(new OutboxEvent(
                ids.next(),
                AGGREGATE_TYPE,
                state.id().toString(),
                change.eventType(),
                state.recordedAt(),
                state.forEvent()));
        return revision;
    }

    /** The first revision of a seizure that exists. */
    public SeizureRevision firstRevision(UUID id) {
        return getEntityManager().find(SeizureRevision.class, new SeizureRevision.Key(id, 1));
    }

    /** Every revision, oldest first. */
    public List<SeizureRevision> revisions(UUID id) {
        return getEntityManager()
                .createQuery("from SeizureRevision where seizureId = :id order by revision", SeizureRevision.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * A reference that people can read out over the phone, for example {@code KZ-AKTAU-PCU-2017-000123}: numbered without
     * gaps per prefix and year, so others of that unit wait until this transaction ends.
     */
    public String nextReference(String prefix, int year) {
        int number = (int) getEntityManager()
                .createNativeQuery(
                        "insert into reference_counter as counter (prefix, year, last) values (?1, ?2, 1)"
                                + " on conflict (prefix, year) do update set last = counter.last + 1 returning last",
                        Integer.class)
                .setParameter(1, prefix)
                .setParameter(2, year)
                .getSingleResult();
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, number);
    }

    private String toJson(SeizureState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
