package org.portcontrol.seizure.attachments;

import java.util.UUID;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * A file that is here whole, on its way to become an attachment.
 *
 * @param id its name among the incoming files
 * @param name as the device gave it, or null
 * @param declaredType the media type that it is said to have, or null
 * @param caption what the officer wrote about it, or null
 */
public record ReceivedFile(UUID id, IncomingFiles.Content content, String name, String declaredType, String caption) {}
