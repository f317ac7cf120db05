package org.portcontrol.seizure.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the store. A service whose store cannot be set up does not start. */
public class Storage {

    @Produces
    @Singleton
    @Startup
    AttachmentStore store(AttachmentsConfig config) {
        return switch (config.store()) {
            case FILES -> new FileStore(config.directory().toAbsolutePath().resolve("content"));
            case S3 -> new S3Store(config.s3());
        };
    }
}
