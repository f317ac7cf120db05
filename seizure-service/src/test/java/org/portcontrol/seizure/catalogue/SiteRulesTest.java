package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {

    private static CatalogueConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(CatalogueConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(CatalogueConfig.class);
    }

    @Test
    void a_site_that_configures_nothing_has_the_prefix_loc_and_looks_every_two_seconds() {
        CatalogueConfig config = config(Map.of());
        assertEquals("LOC", config.sitePrefix());
        assertEquals(Duration.ofSeconds(2), config.pollInterval());
    }

    @Test
    void a_site_may_choose_another_prefix() {
        CatalogueConfig config =
                config(Map.of("portcontrol.catalogue.site-prefix", "KAZ", "portcontrol.catalogue.poll-interval", "5S"));
        assertDoesNotThrow(() -> new SiteRules(config));
        assertEquals(Duration.ofSeconds(5), config.pollInterval());
    }

    /** Or an entry of the site could one day have the code of one that the suite ships. */
    @ParameterizedTest
    @ValueSource(strings = {"TOX", "NAR", "OTH", "KZ", "KAZA", "kaz", "K-Z"})
    void the_service_does_not_start_with_a_prefix_of_the_suite_or_of_another_form(String prefix) {
        CatalogueConfig config = config(Map.of("portcontrol.catalogue.site-prefix", prefix));
        assertTrue(assertThrows(IllegalStateException.class, () -> new SiteRules(config))
                .getMessage()
                .contains("portcontrol.catalogue.site-prefix"));
    }
}
