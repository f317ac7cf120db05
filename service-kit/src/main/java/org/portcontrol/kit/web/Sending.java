package org.portcontrol.kit.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * Sends what a stream gives to a client that may leave before the end: then nobody is there to be answered, and nothing
 * has failed. A stream that breaks off itself is a failure, and so the client sees no end of it.
 *
 * @param content closed in any case
 */
public record Sending(InputStream content) implements StreamingOutput, Closeable {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int BUFFER = 1 << 14;

    @Override
    public void write(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (content) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                if (!isTaken(buffer, length, out)) {
                    return;
                }
            }
        }
    }

    /** Of what is not sent after all. */
    @Override
    public void close() throws IOException {
        content.close();
    }

    private static boolean isTaken(byte[] buffer, int length, OutputStream out) {
        try {
            out.write(buffer, 0, length);
            return true;
        } catch (IOException left) {
            LOG.debugf("The client left: %s", left.getMessage());
            return false;
        }
    }
}
