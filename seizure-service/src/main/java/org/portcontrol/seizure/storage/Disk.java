package org.portcontrol.seizure.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What survives the loss of power: files and directories whose state was forced to the disk. */
final class Disk {

    private static final boolean DIRECTORIES_CAN_BE_OPENED =
            !System.getProperty("os.name").startsWith("Windows");

    private Disk() {}

    /** Forces a file, or the names in a directory, to the disk. */
    static void sync(Path path) throws IOException {
        boolean directory = Files.isDirectory(path);
        if (directory && !DIRECTORIES_CAN_BE_OPENED) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a directory, and those above it, whose names survive too. */
    static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            makeDirectory(directory.getParent());
            Files.createDirectories(directory);
            sync(directory.getParent());
        }
    }
}
