package org.portcontrol.seizure.attachments;

import org.portcontrol.seizure.storage.IncomingFiles;

/** A file whose content is in the store, and what is known of it. */
record KeptFile(
        String name, AttachmentType type, IncomingFiles.Content content, String caption, boolean hasThumbnail) {}
