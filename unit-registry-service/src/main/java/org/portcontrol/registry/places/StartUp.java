package org.portcontrol.registry.places;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The way in for the known places: each start of the service. */
@ApplicationScoped
class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class);

    private final RegistryConfig config;
    private final LoadKnownPlaces loadKnownPlaces;

    StartUp(RegistryConfig config, LoadKnownPlaces loadKnownPlaces) {
        this.config = config;
        this.loadKnownPlaces = loadKnownPlaces;
    }

    void onStart(@Observes StartupEvent event) {
        if (config.knownPlaces()) {
            LOG.infof("Known places registered: %d", loadKnownPlaces.handle());
        }
    }
}
