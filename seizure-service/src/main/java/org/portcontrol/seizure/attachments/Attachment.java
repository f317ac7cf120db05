package org.portcontrol.seizure.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A photo or document of a seizure. What it holds never changes; it can be withdrawn. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    private UUID id;

    private UUID seizureId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String caption;
    private boolean hasThumbnail;
    private String uploadedBy;
    private Instant uploadedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawalReason;

    /** For Hibernate. */
    protected Attachment() {}

    /** An attachment whose content is in the store. */
    static Attachment of(UUID id, UUID seizureId, KeptFile file, String by, Instant now) {
        Attachment attachment = new Attachment();
        attachment.id = id;
        attachment.seizureId = seizureId;
        attachment.fileName = file.name();
        attachment.mediaType = file.type().mediaType();
        attachment.size = file.content().size();
        attachment.sha256 = file.content().sha256();
        attachment.caption = file.caption();
        attachment.hasThumbnail = file.hasThumbnail();
        attachment.uploadedBy = by;
        attachment.uploadedAt = now;
        return attachment;
    }

    /** Takes it out of sight. Doing so twice changes nothing. */
    void withdraw(String reason, String by, Instant now) {
        if (!isWithdrawn()) {
            withdrawalReason = reason;
            withdrawnBy = by;
            withdrawnAt = now;
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean belongsTo(UUID seizure) {
        return seizureId.equals(seizure);
    }

    UUID id() {
        return id;
    }

    AttachmentView view() {
        String address = "/api/v1/seizures/" + seizureId + "/attachments/" + id;
        return new AttachmentView(
                id,
                fileName,
                mediaType,
                size,
                sha256,
                caption,
                address + "/content",
                hasThumbnail ? address + "/thumbnail" : null,
                uploadedBy,
                uploadedAt,
                isWithdrawn() ? new AttachmentView.Withdrawal(withdrawnBy, withdrawnAt, withdrawalReason) : null);
    }
}
