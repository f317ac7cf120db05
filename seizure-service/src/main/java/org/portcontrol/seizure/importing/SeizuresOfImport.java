package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.portcontrol.seizure.Seizure;

/** The records that an import brought, and those that were merged into them. */
@ApplicationScoped
class SeizuresOfImport {

    private static final String ROWS =
            " from imported_row where import_id = ?1 and ordinal > ?2 and ordinal <= ?3 and seizure_id is not null";

    /** Who was merged into one of these, perhaps by way of another one that the import brought. */
    private static final String MERGED = """
            with recursive involved (id, of_import) as (
                %s
                union
                select each.id, coalesce(each.details -> 'provenance' ->> 'importId' = cast(?1 as text), false)
                  from seizure each join involved on each.duplicate_of = involved.id
                 where involved.of_import and each.status = 'VOIDED')
            """;

    private static final String LOCK = MERGED.formatted("select seizure_id, true" + ROWS)
            + "select id from seizure where id in (select id from involved) order by id for no key update";
    private static final String MERGED_INTO = MERGED.formatted("select unnest(cast(?2 as uuid[])), true")
            + "select seizure.* from seizure where id in (select id from involved where not of_import) order by id";

    private final EntityManager database;

    SeizuresOfImport(EntityManager database) {
        this.database = database;
    }

    /**
     * Locks what undoing the rows behind one and up to another may change: the records made of them, and those that were
     * merged into these, in the order in which everybody locks records. To be called before any of them is read.
     */
    @SuppressWarnings("unchecked")
    Set<UUID> lock(UUID importId, int behind, int upTo) {
        return new HashSet<>(database.createNativeQuery(LOCK, UUID.class)
                .setParameter(1, importId)
                .setParameter(2, behind)
                .setParameter(3, upTo)
                .getResultList());
    }

    /** The records made of the rows behind one and up to another. */
    @SuppressWarnings("unchecked")
    List<Seizure> of(UUID importId, int behind, int upTo) {
        return database.createNativeQuery(
                        "select * from seizure where id in (select seizure_id" + ROWS + ") order by id", Seizure.class)
                .setParameter(1, importId)
                .setParameter(2, behind)
                .setParameter(3, upTo)
                .getResultList();
    }

    /** The records that the import did not bring and that were voided because one of these tells of the same case. */
    @SuppressWarnings("unchecked")
    List<Seizure> mergedInto(List<UUID> ofImport, UUID importId) {
        return database.createNativeQuery(MERGED_INTO, Seizure.class)
                .setParameter(1, importId)
                .setParameter(2, ofImport.toArray(UUID[]::new))
                .getResultList();
    }
}
