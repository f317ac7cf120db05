package org.portcontrol.seizure.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.Turns;

/** Files on their way in. Whoever makes one removes it or gives it to the store; the rest goes after some days. */
@ApplicationScoped
public class IncomingFiles {

    private static final Logger LOG = Logger.getLogger(IncomingFiles.class);
    private static final int BUFFER = 64 << 10;
    private static final String SECONDS = "20";

    private final Path directory;
    private final long maxSize;
    private final Turns turns;

    IncomingFiles(AttachmentsConfig config) {
        this.directory = config.directory().toAbsolutePath().resolve("incoming");
        this.maxSize = config.maxSize().asLongValue();
        this.turns = new Turns(config.mostAtOnce(), Duration.ZERO);
    }

    /**
     * Takes a file in, unless as many as may are on their way: phones on bad links would hold every thread, and reports
     * would wait for them. Nobody waits for a turn, for that would hold a thread too.
     *
     * <p>Refuses with {@code unavailable}.
     */
    public <T> T inTurn(Supplier<T> work) {
        return turns.take(work)
                .orElseThrow(() -> Refusal.of(CommonProblem.UNAVAILABLE, "Too many files come in at the moment.")
                        .withHeader("Retry-After", SECONDS));
    }

    /**
     * What a file holds.
     *
     * @param sha256 in hexadecimal digits
     */
    public record Content(long size, String sha256) {}

    /** Where a file lies, if it is there. Its directory exists. */
    public Path path(UUID id) {
        try {
            Disk.makeDirectory(directory);
            return directory.resolve(id.toString());
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    /** Where the thumbnail of a file may be written. */
    public Path thumbnailPath(UUID id) {
        return path(id).resolveSibling(id + ".thumbnail");
    }

    /**
     * Writes a stream to disk as it comes.
     *
     * <p>Refuses with {@code body-too-large} and {@code unavailable}.
     *
     * @throws IOException if the stream breaks off
     */
    public Content receive(UUID id, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream file = create(id)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                requireAllowed(size);
                digest.update(buffer, 0, read);
                write(file, buffer, read);
            }
        }
        return new Content(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads a file that has come in parts. */
    public Content read(UUID id) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream file = Files.newInputStream(path(id))) {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                size += read;
                digest.update(buffer, 0, read);
            }
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
        return new Content(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Refuses a file that is larger than files may be. */
    public void requireAllowed(long size) {
        if (size > maxSize) {
            throw Refusal.of(CommonProblem.BODY_TOO_LARGE, "A file may have {0} bytes at most.", maxSize);
        }
    }

    /** Removes a file, and its thumbnail, unless the store has taken them. */
    public void remove(UUID id) {
        delete(path(id));
        delete(thumbnailPath(id));
    }

    /** Deletes what was left behind by requests that broke off with the service. */
    public void removeOlderThan(Instant moment) {
        File[] abandoned = directory
                .toFile()
                .listFiles(file -> Instant.ofEpochMilli(file.lastModified()).isBefore(moment));
        for (File file : abandoned == null ? new File[0] : abandoned) {
            delete(file.toPath());
        }
    }

    private OutputStream create(UUID id) {
        try {
            return Files.newOutputStream(path(id), CREATE_NEW, WRITE);
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    private static void write(OutputStream file, byte[] buffer, int length) {
        try {
            file.write(buffer, 0, length);
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            LOG.warnf("A file that was on its way in stays behind: %s", undeletable.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
