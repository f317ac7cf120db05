package org.portcontrol.registry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A registry in which nothing is registered. */
public class EmptyRegistry implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("portcontrol.registry.known-places", "false", "quarkus.flyway.clean-at-start", "true");
    }
}
