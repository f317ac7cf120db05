package org.portcontrol.seizure.uploading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.storage.AttachmentsConfig;

/** The stored uploads. */
@ApplicationScoped
class Uploads implements PanacheRepositoryBase<Upload, UUID> {

    private final int mostPerOwner;
    private final Clock clock;

    Uploads(AttachmentsConfig config, Clock clock) {
        this.mostPerOwner = config.uploads().mostPerOwner();
        this.clock = clock;
    }

    /** An upload that the caller started and that has not expired. */
    Upload of(UUID id, String owner) {
        return own(findByIdOptional(id), owner);
    }

    /** The same, locked: whoever else ends it waits. */
    Upload lockedOf(UUID id, String owner) {
        return own(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), owner);
    }

    /** Refuses one more upload to who has enough of them. Others of the same owner wait until this one is counted. */
    void requireRoom(String owner) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "uploads of " + owner)
                .getSingleResult();
        long open = count("owner = ?1 and attachmentId is null and expiresAt > ?2", owner, clock.instant());
        if (open >= mostPerOwner) {
            throw Refusal.of(UploadProblem.TOO_MANY_UPLOADS, "There may be {0} open uploads.", mostPerOwner);
        }
    }

    List<Upload> expired() {
        return list("expiresAt <= ?1", clock.instant());
    }

    private Upload own(Optional<Upload> found, String owner) {
        return found.filter(upload -> upload.isOpenTo(owner, clock.instant()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "You have no such upload, or it has expired."));
    }
}
