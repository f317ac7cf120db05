package org.portcontrol.seizure.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.input.BoundedInputStream;

/** Contents as files of a directory, in folders by the first two characters of their keys. */
final class FileStore implements AttachmentStore {

    private final Path directory;

    FileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void put(String key, Path file) {
        Path target = path(key);
        try {
            if (Files.exists(target)) {
                Files.delete(file);
                return;
            }
            Disk.sync(file);
            Disk.makeDirectory(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(target.getParent());
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(path(key));
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    @Override
    public InputStream open(String key, long first, long length) {
        try {
            FileChannel content = FileChannel.open(path(key), StandardOpenOption.READ);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(content.position(first)))
                    .setMaxCount(length)
                    .get();
        } catch (IOException failed) {
            throw StoreAway.because(failed);
        }
    }

    private Path path(String key) {
        return directory.resolve(key.substring(0, 2)).resolve(key);
    }
}
