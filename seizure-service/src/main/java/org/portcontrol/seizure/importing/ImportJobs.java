package org.portcontrol.seizure.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** The stored imports. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {

    /** Those at which something is left to do, oldest first. */
    List<UUID> open() {
        return find(
                        "status in ?1 order by requestedAt, id",
                        List.of(ImportStatus.QUEUED, ImportStatus.RUNNING, ImportStatus.UNDOING))
                .stream()
                .map(ImportJob::id)
                .toList();
    }

    /** The import, locked: whoever else changes it waits until this transaction ends. */
    ImportJob locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The import, locked, if the caller may see it. */
    ImportJob lockedFor(Scope scope, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(job -> job.isVisibleTo(scope))
                .orElseThrow(ImportJobs::notFound);
    }

    ImportJob visibleTo(Scope scope, UUID id) {
        return findByIdOptional(id).filter(job -> job.isVisibleTo(scope)).orElseThrow(ImportJobs::notFound);
    }

    /** The newest import of a file whose rows count. Others with this file wait until this transaction ends. */
    Optional<ImportJob> newestOfSameFile(String sha256) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, sha256)
                .getSingleResult();
        return find(
                        "sha256 = ?1 and dryRun = false and status in ?2 order by requestedAt desc, id desc",
                        sha256,
                        List.of(ImportStatus.QUEUED, ImportStatus.RUNNING, ImportStatus.COMPLETED))
                .firstResultOptional();
    }

    private static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND, "There is no such import of your country.");
    }
}
