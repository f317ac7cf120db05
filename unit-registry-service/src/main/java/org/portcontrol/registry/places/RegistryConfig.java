package org.portcontrol.registry.places;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the registry begins. */
@ConfigMapping(prefix = "portcontrol.registry")
public interface RegistryConfig {

    /** Whether the known places that are missing are registered at start. What is registered is never overwritten. */
    @WithDefault("true")
    boolean knownPlaces();
}
