package org.portcontrol.seizure.catalogue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.portcontrol.kit.background.Loop;
import org.portcontrol.kit.background.Loops;

/** Looks now and then for what other instances have added to the catalogue. */
@ApplicationScoped
class CatalogueFollower {

    private static final int BEFORE_IMPORTS_GO_ON = 100;

    private final Catalogue catalogue;
    private final CatalogueConfig config;
    private final Loops loops;
    private Loop looking;

    CatalogueFollower(Catalogue catalogue, CatalogueConfig config, Loops loops, SiteRules checkedAtStart) {
        this.catalogue = catalogue;
        this.config = config;
        this.loops = loops;
    }

    void start(@Observes @Priority(BEFORE_IMPORTS_GO_ON) StartupEvent event) {
        catalogue.refresh();
        looking = loops.start("catalogue-follower", config.pollInterval(), this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        looking.stop(Duration.ZERO);
    }

    private boolean look() {
        catalogue.refresh();
        return false;
    }
}
