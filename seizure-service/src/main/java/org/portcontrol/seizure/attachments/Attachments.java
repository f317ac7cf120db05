package org.portcontrol.seizure.attachments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.storage.AttachmentsConfig;

/** The stored attachments. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private final int mostPerSeizure;

    Attachments(AttachmentsConfig config) {
        this.mostPerSeizure = config.mostPerSeizure();
    }

    /** Those that were not withdrawn, oldest first. */
    List<Attachment> shownOf(UUID seizureId) {
        return list("seizureId = ?1 and withdrawnAt is null order by uploadedAt, id", seizureId);
    }

    long countOf(UUID seizureId) {
        return count("seizureId = ?1 and withdrawnAt is null", seizureId);
    }

    /** One of a seizure that the caller may see. */
    Attachment of(UUID seizureId, UUID id) {
        return findByIdOptional(id)
                .filter(attachment -> attachment.belongsTo(seizureId))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND, "The seizure has no such attachment."));
    }

    /** The attachment of this seizure that has this content. One that was withdrawn does not come back. */
    Optional<Attachment> ofContent(UUID seizureId, String sha256) {
        Optional<Attachment> earlier =
                find("seizureId = ?1 and sha256 = ?2", seizureId, sha256).firstResultOptional();
        earlier.filter(Attachment::isWithdrawn).ifPresent(withdrawn -> {
            throw Refusal.of(
                            AttachmentProblem.WITHDRAWN_BEFORE,
                            "The same content is that of the attachment {0}.",
                            withdrawn.id())
                    .with("attachment", withdrawn.id());
        });
        return earlier;
    }

    void requireRoom(UUID seizureId) {
        if (countOf(seizureId) >= mostPerSeizure) {
            throw Refusal.of(
                    AttachmentProblem.TOO_MANY_ATTACHMENTS, "A seizure may have {0} attachments.", mostPerSeizure);
        }
    }
}
