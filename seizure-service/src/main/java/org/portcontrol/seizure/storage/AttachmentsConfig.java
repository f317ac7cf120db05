package org.portcontrol.seizure.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How much may be attached to a seizure, and where it is kept. */
@ConfigMapping(prefix = "portcontrol.attachments")
public interface AttachmentsConfig {

    /** The setting of {@link #maxSize()}. */
    String MAX_SIZE = "portcontrol.attachments.max-size";

    /** Where contents are kept. */
    @WithDefault("FILES")
    StoreKind store();

    /** Files on their way in, and with {@link StoreKind#FILES} the contents. Instances that share a database must share it. */
    @WithDefault("attachments")
    Path directory();

    /** The largest file that may be attached. */
    @WithDefault("25M")
    MemorySize maxSize();

    /** How many files may come in at a time, per instance; each holds a worker thread for as long as its phone sends. */
    @WithDefault("100")
    int mostAtOnce();

    /** How many attachments a seizure may have. */
    @WithDefault("50")
    int mostPerSeizure();

    /** How many pixels a picture may have to get a thumbnail: a small file can be a picture that fills the memory. */
    @WithDefault("50000000")
    long largestPicture();

    /** Files that come in parts. */
    Uploads uploads();

    /** How many uploads may be open, and for how long. */
    interface Uploads {

        /** How many of one person may be open. */
        @WithDefault("50")
        int mostPerOwner();

        /** How long after its start an upload can be continued. */
        @WithDefault("P7D")
        Duration kept();
    }

    /** Where the bucket is, for {@link StoreKind#S3}. */
    Bucket s3();

    /** A bucket. Who asks for it is told by the environment alone: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and the like. */
    interface Bucket {

        /** Name of the bucket, which must exist. */
        Optional<String> bucket();

        @WithDefault("us-east-1")
        String region();

        /** Address of the store, unless it is Amazon's. */
        Optional<URI> endpoint();

        /** True if the bucket is named in the path and not in the host, as most stores but Amazon's want it. */
        @WithDefault("false")
        boolean pathStyle();

        /** How long the store may take to keep a content, or to begin sending one. */
        @WithDefault("PT30S")
        Duration patience();
    }
}
