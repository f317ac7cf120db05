package org.portcontrol.seizure.attachments;

import org.portcontrol.kit.problem.ProblemType;

/** Why an attachment is refused. Catalogue: {@code docs/problems.md}. */
public enum AttachmentProblem implements ProblemType {
    MALFORMED_FORM(
            "malformed-form",
            400,
            "The form cannot be read",
            "Send multipart/form-data with a boundary, to its end; on a bad link upload in parts."),
    UNKNOWN_PART(
            "unknown-part",
            400,
            "The form has a part that does not exist",
            "Send the parts file and caption, each once."),
    EMPTY_FILE("empty-file", 422, "The file is empty", "Send the file again; look whether it can be opened."),
    TYPE_NOT_TAKEN(
            "type-not-taken",
            422,
            "Files of this type are not taken",
            "Send a photo as JPEG, PNG, WebP or HEIC, and a document as PDF."),
    TYPE_CONTRADICTS(
            "type-contradicts",
            422,
            "The file is not of the type that was declared",
            "Declare the type that the file has, or application/octet-stream."),
    TOO_MANY_ATTACHMENTS(
            "too-many-attachments",
            409,
            "The seizure has as many attachments as it may",
            "Withdraw what is not needed, or join documents into one."),
    WITHDRAWN_BEFORE(
            "withdrawn-before",
            409,
            "This file was withdrawn from this seizure",
            "Leave it out; the attachment that the detail names tells why it was withdrawn."),
    ATTACHMENT_WITHDRAWN(
            "attachment-withdrawn",
            410,
            "The attachment was withdrawn",
            "Nothing: its content is kept and no longer shown; the attachment itself tells why.");

    private final Text text;

    AttachmentProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
