package org.portcontrol.seizure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.copy.CopyRows;

/**
 * The stored seizures with all their revisions. Whatever is saved here is also published: revision and event are written
 * in the transaction of the use case that made the change.
 */
@ApplicationScoped
public class Seizures implements PanacheRepositoryBase<Seizure, UUID> {

    private static final String[] COLUMNS = {
        "id",
        "reference",
        "revision",
        "status",
        "source",
        "country",
        "unit",
        "unit_name",
        "checkpoint",
        "checkpoint_name",
        "place",
        "administrative_region",
        "seized_on",
        "commodities",
        "containers",
        "details",
        "completeness",
        "recorded_at"
    };

    /** What {@link Seizure#isVisibleTo} says, as a clause; a null is nobody's. */
    private static final String VISIBLE = "(?1 = true or country = ?2 or unit = ?3)";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final RevisionLog revisions;
    private final ReferenceNumbers references;

    Seizures(AgroalDataSource database, ObjectMapper json, RevisionLog revisions, ReferenceNumbers references) {
        this.database = database;
        this.json = json;
        this.revisions = revisions;
        this.references = references;
    }

    /** The record, if it exists and the caller may see it. */
    public Optional<Seizure> visibleTo(Scope scope, UUID id) {
        return findByIdOptional(id).filter(seizure -> seizure.isVisibleTo(scope));
    }

    /** The same, locked: whoever else changes this record waits until this change is done or dropped. */
    public Optional<Seizure> lockedFor(Scope scope, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(seizure -> seizure.isVisibleTo(scope));
    }

    /**
     * Locks those of the records that the caller may see, in one order, whoever asks, so that two who lock the same ones wait
     * and never stand in each other's way. To be called before any of them is read, for what is read once is not read again.
     */
    public void lock(Scope scope, UUID... ids) {
        boolean ofUnit = scope.has(Role.OFFICER) || scope.has(Role.SUPERVISOR);
        find(
                        VISIBLE + " and id in ?4 order by id",
                        scope.has(Role.OPERATOR),
                        scope.has(Role.FOCAL_POINT) ? scope.country() : null,
                        ofUnit ? scope.unit() : null,
                        List.of(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** True if a record was voided because this one tells of the same case. */
    public boolean standsForOthers(UUID id) {
        return count("duplicateOf = ?1 and status = ?2", id, Status.VOIDED) > 0;
    }

    /** True if an import brought the record, and was stopped, undone or broken off. */
    public boolean isOfUndoneImport(Seizure seizure) {
        Provenance provenance = seizure.details().provenance();
        return provenance != null
                && (boolean) getEntityManager()
                        .createNativeQuery(
                                "select exists (select 1 from import_job where id = ?1"
                                        + " and status in ('UNDOING', 'UNDONE', 'CANCELLED', 'FAILED'))",
                                Boolean.class)
                        .setParameter(1, provenance.importId())
                        .getSingleResult();
    }

    /** Stores a new record or a changed one, with its newest revision and the event that tells of it. */
    public SeizureRevision save(Seizure seizure, Change change, Scope by) {
        persist(seizure);
        return revisions.append(seizure, change, by.subject());
    }

    /** Stores new records, with revisions and events as {@link #save} does: three statements, whatever their number. */
    public void addAll(List<Seizure> seizures, Change change, String by) {
        CopyRows rows = CopyRows.into("seizure", COLUMNS);
        for (Seizure seizure : seizures) {
            SeizureState state = seizure.state();
            rows.add(
                    state.id(),
                    state.reference(),
                    state.revision(),
                    state.status(),
                    state.source(),
                    state.country(),
                    state.unit(),
                    state.unitName(),
                    state.checkpoint(),
                    state.checkpointName(),
                    state.place(),
                    state.administrativeRegion(),
                    state.seizedOn(),
                    seizure.commodities(),
                    seizure.containers(),
                    toBytes(seizure.details()),
                    state.completeness(),
                    state.recordedAt());
        }
        send(rows);
        revisions.append(seizures, change, by);
    }

    /** Stores the revisions and events of records that were loaded in this transaction and changed: two statements. */
    public void tellOf(List<Seizure> changed, Change change, String by) {
        revisions.append(changed, change, by);
    }

    /** The next reference of a unit in a year. */
    public String nextReference(String unit, int year) {
        return references.next(new ReferenceNumbers.Series(unit, year));
    }

    private void send(CopyRows rows) {
        try (Connection connection = database.getConnection()) {
            rows.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The seizures were not stored", e);
        }
    }

    /** A revision that exists. */
    public SeizureRevision revision(UUID id, int revision) {
        return getEntityManager().find(SeizureRevision.class, new SeizureRevision.Key(id, revision));
    }

    /** The revision that was current at a moment; empty if there was none yet. */
    public Optional<SeizureRevision> revisionAt(UUID id, Instant moment) {
        return getEntityManager()
                .createQuery(
                        "from SeizureRevision where seizureId = :id and recordedAt <= :moment order by revision desc",
                        SeizureRevision.class)
                .setParameter("id", id)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The revisions behind one, oldest first. */
    public List<SeizureRevision> revisions(UUID id, int behind, int most) {
        return getEntityManager()
                .createQuery(
                        "from SeizureRevision where seizureId = :id and revision > :behind order by revision",
                        SeizureRevision.class)
                .setParameter("id", id)
                .setParameter("behind", behind)
                .setMaxResults(most)
                .getResultList();
    }

    private byte[] toBytes(Object state) {
        try {
            return json.writeValueAsBytes(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
