package org.portcontrol.registry.places;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryConfigTest {

    @Test
    void known_places_are_registered_unless_told_otherwise() {
        assertTrue(config(Map.of()).knownPlaces());
        assertFalse(config(Map.of("portcontrol.registry.known-places", "false")).knownPlaces());
    }

    private static RegistryConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(RegistryConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(RegistryConfig.class);
    }
}
