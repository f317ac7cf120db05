package org.portcontrol.seizure.catalogue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks now and then for what other instances have added to the catalogue. */
@ApplicationScoped
class CatalogueFollower {

    private static final Logger LOG = Logger.getLogger(CatalogueFollower.class);
    private static final int BEFORE_IMPORTS_GO_ON = 100;

    private final Catalogue catalogue;
    private final CatalogueConfig config;
    private ScheduledExecutorService thread;
    private Future<?> looks;

    CatalogueFollower(Catalogue catalogue, CatalogueConfig config, SiteRules checkedAtStart) {
        this.catalogue = catalogue;
        this.config = config;
    }

    void start(@Observes @Priority(BEFORE_IMPORTS_GO_ON) StartupEvent event) {
        catalogue.refresh();
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "catalogue-follower");
            named.setDaemon(true);
            return named;
        });
        long pause = config.pollInterval().toMillis();
        looks = thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looks.cancel(true);
        thread.shutdown();
    }

    private void look() {
        try {
            catalogue.refresh();
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The catalogue stays as it is until the next look");
        }
    }
}
