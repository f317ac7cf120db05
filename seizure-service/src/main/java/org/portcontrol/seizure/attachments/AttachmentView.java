package org.portcontrol.seizure.attachments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment as the API shows it. */
@Schema(name = "Attachment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,

        @Schema(description = "As the device named the file, without folders", examples = "IMG_0417.jpg")
        String fileName,

        @Schema(description = "Found in the bytes", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes") long size,

        @Schema(description = "Of the content, in hexadecimal digits")
        String sha256,

        String caption,

        @Schema(description = "Address of the content") String content,

        @Schema(description = "Address of a small JPEG; absent if there is none")
        String thumbnail,

        @Schema(description = "Subject of the token it was sent with")
        String uploadedBy,

        Instant uploadedAt,

        @Schema(description = "Only of an attachment that was withdrawn; its content is not shown any more")
        Withdrawal withdrawal) {

    /** That an attachment was withdrawn, when and why. */
    @Schema(name = "AttachmentWithdrawal")
    public record Withdrawal(String by, Instant at, String reason) {}
}
