package org.portcontrol.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Looks for what would make the start fail half-way, and says it in one sentence before anything runs. */
final class Preflight {

    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;

    private Preflight() {}

    /**
     * Checks disk, ports and rivals.
     *
     * @return the lock on the data folder; hold it as long as the suite runs
     */
    static FileChannel check(LocalSettings settings) {
        FileChannel lock = claim(settings.data());
        try {
            requireSpace(settings.data());
            LeftOvers.end(settings.data());
            // The embedded servers look after their own ports.
            for (LocalService service : LocalService.values()) {
                requireFree(settings.port(service.port()));
            }
            return lock;
        } catch (IOException | RuntimeException e) {
            closeQuietly(lock);
            throw e instanceof StartRefused refused ? refused : new StartRefused(e.getMessage(), e);
        }
    }

    private static FileChannel claim(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartRefused("Another run uses " + data + ". Stop it first, or give this one a folder and"
                        + " ports of its own: -Dsuite.data=DIR -Dsuite.port-offset=100");
            }
            return channel;
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + data + " cannot be written: " + e.getMessage()
                            + ". Choose another with -Dsuite.data=DIR",
                    e);
        }
    }

    private static void requireSpace(Path data) throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new StartRefused("Only " + free / (1024 * 1024) + " MB are free where " + data
                    + " lies; the suite needs 500 MB. Free some, or choose another disk with -Dsuite.data=DIR");
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartRefused("Port " + port + " is taken by another program. Stop it, or shift all ports of the"
                    + " suite: -Dsuite.port-offset=100");
        }
    }

    private static void closeQuietly(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StartRefused("The lock on the data folder cannot be released", e);
        }
    }
}
