package org.portcontrol.seizure.attachments;

/**
 * An attachment that is there now.
 *
 * @param repeated true if an earlier try had added it
 */
public record AddedAttachment(AttachmentView view, boolean repeated) {}
