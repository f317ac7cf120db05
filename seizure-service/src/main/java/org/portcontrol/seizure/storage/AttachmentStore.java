package org.portcontrol.seizure.storage;

import java.io.InputStream;
import java.nio.file.Path;

/** Keeps contents by key. A key names one content for ever, so to put it twice is to put it once. */
public interface AttachmentStore {

    /**
     * Takes a file over. It is durable when this returns, and gone from where it was.
     *
     * <p>Refuses with {@code unavailable}; the file is still there then.
     */
    void put(String key, Path file);

    /**
     * A whole content, as a stream.
     *
     * <p>Refuses with {@code unavailable}.
     */
    InputStream open(String key);

    /**
     * A part of a content, as a stream.
     *
     * <p>Refuses with {@code unavailable}.
     */
    InputStream open(String key, long first, long length);
}
