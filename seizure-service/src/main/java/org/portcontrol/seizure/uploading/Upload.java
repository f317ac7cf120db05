package org.portcontrol.seizure.uploading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.portcontrol.seizure.attachments.ReceivedFile;
import org.portcontrol.seizure.storage.IncomingFiles;

/** A file on its way in. What came of it so far is told by its file alone. */
@Entity
@Table(name = "upload")
class Upload {

    @Id
    private UUID id;

    private UUID seizureId;
    private String owner;
    private long length;
    private String fileName;
    private String declaredType;
    private String caption;
    private Instant expiresAt;
    private UUID attachmentId;

    /** For Hibernate. */
    protected Upload() {}

    static Upload of(UUID id, UUID seizureId, String owner, Announcement file, Instant expiresAt) {
        Upload upload = new Upload();
        upload.id = id;
        upload.seizureId = seizureId;
        upload.owner = owner;
        upload.length = file.length();
        upload.fileName = file.name();
        upload.declaredType = file.type();
        upload.caption = file.caption();
        upload.expiresAt = expiresAt;
        return upload;
    }

    boolean isOpenTo(String subject, Instant now) {
        return owner.equals(subject) && expiresAt.isAfter(now);
    }

    /** The upload is whole, and what it brought is this attachment. */
    void becomes(UUID attachment) {
        attachmentId = attachment;
    }

    ReceivedFile received(IncomingFiles.Content content) {
        return new ReceivedFile(id, content, fileName, declaredType, caption);
    }

    UUID id() {
        return id;
    }

    UUID seizureId() {
        return seizureId;
    }

    /** What is known of it beside its offset. */
    Progress progress() {
        return new Progress(id, seizureId, length, expiresAt, attachmentId);
    }
}
