package org.portcontrol.seizure.uploading;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an upload is, beside its offset.
 *
 * @param length bytes of the whole file
 * @param attachment what it became; null until it is whole
 */
record Progress(UUID id, UUID seizure, long length, Instant expiresAt, UUID attachment) {

    boolean isFinished() {
        return attachment != null;
    }

    /**
     * The offset to tell. Who hears that all bytes are here sends no more, so the last one counts only once the attachment
     * is there; sent again, it asks for what did not happen before a cut.
     *
     * @param here how many bytes are here
     */
    long offset(long here) {
        return isFinished() ? length : Math.min(here, length - 1);
    }
}
