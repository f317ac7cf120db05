package org.portcontrol.seizure.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Incoming files that come in parts, over several connections. A block is written only where the file ends at that moment,
 * under a lock that other instances heed too: of two connections that send at once, one fails and none does harm.
 */
@ApplicationScoped
public class GrowingFiles {

    private static final int BUFFER = 64 << 10;
    private static final int LOCKS = 64;

    private final IncomingFiles incoming;
    /** A lock of the system holds between processes only. */
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    GrowingFiles(IncomingFiles incoming) {
        this.incoming = incoming;
    }

    /** How many bytes are here and will be here after a loss of power. */
    public long durableSize(UUID id) {
        Path file = incoming.path(id);
        try {
            if (!Files.exists(file)) {
                return 0;
            }
            Disk.sync(file);
            Disk.sync(file.getParent());
            return Files.size(file);
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    /**
     * Adds what a connection brings, as it comes. If it breaks off, what came is kept.
     *
     * @param offset where the file must end now
     * @param room how many bytes may come
     * @return what became of it
     */
    public Growth append(UUID id, long offset, long room, InputStream body) {
        byte[] buffer = new byte[BUFFER];
        long added = 0;
        for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
            if (added + read > room) {
                return Growth.TOO_MUCH;
            }
            if (!write(id, offset + added, buffer, read)) {
                return Growth.GROWN_ELSEWHERE;
            }
            added += read;
        }
        return Growth.ADDED;
    }

    /** What became of bytes that were to be added. */
    public enum Growth {
        ADDED,
        TOO_MUCH,
        GROWN_ELSEWHERE
    }

    /** The next bytes, or -1 at the end, which a cut is too. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException cut) {
            return -1;
        }
    }

    private boolean write(UUID id, long position, byte[] buffer, int length) {
        ReentrantLock own = locks[Math.floorMod(id.hashCode(), LOCKS)];
        own.lock();
        try (FileChannel file =
                        FileChannel.open(incoming.path(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock others = file.lock()) {
            if (!others.isValid() || file.size() != position) {
                return false;
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
            while (bytes.hasRemaining()) {
                position += file.write(bytes, position);
            }
            return true;
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        } finally {
            own.unlock();
        }
    }
}
