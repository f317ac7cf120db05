package org.portcontrol.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the way in. */
@ConfigMapping(prefix = "portcontrol.web")
public interface WebConfig {

    /** The largest body that a request may have. */
    @WithDefault("64K")
    MemorySize maxBody();

    /** The largest body of an operation that takes a file ({@link LargeBody}). */
    @WithDefault("512M")
    MemorySize maxFile();
}
