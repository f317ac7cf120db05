package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory of one server. One process at a time holds it; the hold ends with the process, however that ends. */
final class Home implements AutoCloseable {

    private static final Duration STARTING = Duration.ofMinutes(1);

    private final Path path;
    private final boolean ephemeral;
    private final FileChannel lock;

    private Home(Path path, boolean ephemeral, FileChannel lock) {
        this.path = path;
        this.ephemeral = ephemeral;
        this.lock = lock;
    }

    static Home kept(Path directory) {
        try {
            return held(Files.createDirectories(directory).toRealPath(), false);
        } catch (IOException e) {
            throw new CannotStart("Cannot use the directory %s: %s".formatted(directory, e.getMessage()), e);
        }
    }

    static Home ephemeral(String prefix) {
        try {
            return held(Files.createTempDirectory(prefix).toRealPath(), true);
        } catch (IOException e) {
            throw new CannotStart("Cannot make a temporary directory: " + e.getMessage(), e);
        }
    }

    /** Throw-away homes whose process is gone: killed test runs leave them behind. Young ones may be still starting. */
    static List<Home> abandoned(String prefix) throws IOException {
        Instant young = Instant.now().minus(STARTING);
        List<Home> abandoned = new ArrayList<>();
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")).toRealPath(), prefix + "*")) {
            for (Path home : homes) {
                try {
                    if (Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
                            && Files.isWritable(home)
                            && Files.getLastModifiedTime(home).toInstant().isBefore(young)) {
                        tryToHold(home, true).ifPresent(abandoned::add);
                    }
                } catch (NoSuchFileException e) {
                    // Swept by another test run at this moment.
                }
            }
        }
        return abandoned;
    }

    private static Home held(Path path, boolean ephemeral) throws IOException {
        return tryToHold(path, ephemeral)
                .orElseThrow(() -> new CannotStart(
                        "The data in %s are in use: another suite is running on them.".formatted(path)));
    }

    private static Optional<Home> tryToHold(Path path, boolean ephemeral) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Home(path, ephemeral, channel));
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer as for any other.
        }
        channel.close();
        return Optional.empty();
    }

    boolean isEphemeral() {
        return ephemeral;
    }

    Path path() {
        return path;
    }

    Path resolve(String child) {
        return path.resolve(child);
    }

    @Override
    public void close() {
        try {
            if (ephemeral) {
                delete(path);
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> leavesFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : leavesFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
