package org.portcontrol.seizure.importing;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The directory in which received files lie until their import has ended. */
@ApplicationScoped
class ImportFiles {

    private static final Logger LOG = Logger.getLogger(ImportFiles.class);
    private static final String PART = ".part";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Path directory;

    ImportFiles(ImportsConfig config) {
        this.directory = config.directory().toAbsolutePath();
    }

    /**
     * What was received.
     *
     * @param sha256 in hexadecimal digits
     */
    record Received(Path path, long bytes, String sha256) {}

    /** Writes the body to disk as it comes. A body that breaks off leaves nothing behind. */
    Received receive(UUID id, InputStream body) {
        Path part = directory.resolve(id + PART);
        try {
            Files.createDirectories(directory);
            MessageDigest digest = Fingerprint.sha256();
            try (FileChannel channel = FileChannel.open(part, CREATE_NEW, WRITE);
                    OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
                body.transferTo(out);
                channel.force(true);
            }
            Path whole = Files.move(part, path(id), ATOMIC_MOVE);
            return new Received(whole, Files.size(whole), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(part);
        }
    }

    Path path(UUID id) {
        return directory.resolve(id.toString());
    }

    boolean has(UUID id) {
        return Files.exists(path(id));
    }

    /** Deletes what no import needs: files of requests that broke off with the service, once they are a day old. */
    void removeAbandoned(Collection<UUID> needed, Instant now) {
        File[] abandoned = directory
                .toFile()
                .listFiles(file -> Instant.ofEpochMilli(file.lastModified()).isBefore(now.minus(A_DAY))
                        && needed.stream().noneMatch(id -> file.getName().equals(id.toString())));
        for (File file : abandoned == null ? new File[0] : abandoned) {
            delete(file.toPath());
        }
    }

    void remove(UUID id) {
        delete(path(id));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            LOG.warnf("A file of an import stays behind: %s", undeletable.toString());
        }
    }
}
