package org.portcontrol.seizure.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends StoreContract {

    @TempDir
    Path directory;

    @Override
    AttachmentStore store() {
        return new FileStore(directory.resolve("content"));
    }

    @Override
    AttachmentStore brokenStore() throws IOException {
        return new FileStore(Files.createFile(directory.resolve("no-directory")));
    }
}
