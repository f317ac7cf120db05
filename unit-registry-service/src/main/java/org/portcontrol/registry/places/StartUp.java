package org.portcontrol.registry.places;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What each start of the service does: spells what has to be spelt again, and registers known places. */
@ApplicationScoped
class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class);

    private final RegistryConfig config;
    private final LoadKnownPlaces loadKnownPlaces;
    private final SpellAgain spellAgain;

    StartUp(RegistryConfig config, LoadKnownPlaces loadKnownPlaces, SpellAgain spellAgain) {
        this.config = config;
        this.loadKnownPlaces = loadKnownPlaces;
        this.spellAgain = spellAgain;
    }

    void onStart(@Observes StartupEvent event) {
        int spelt = spellAgain.handle();
        if (spelt > 0) {
            LOG.infof("Entries spelt again: %d", spelt);
        }
        if (config.knownPlaces()) {
            LOG.infof("Known places registered: %d", loadKnownPlaces.handle());
        }
    }
}
