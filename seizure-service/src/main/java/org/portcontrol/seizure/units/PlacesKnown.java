package org.portcontrol.seizure.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the first units and checkpoints have arrived; from then on it stays ready without the registry. */
@Readiness
@ApplicationScoped
public class PlacesKnown implements HealthCheck {

    private final EntityManager database;
    private volatile boolean known;

    PlacesKnown(EntityManager database) {
        this.database = database;
    }

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        if (!known) {
            known = anyStation();
        }
        return HealthCheckResponse.named("units and checkpoints are known")
                .status(known)
                .build();
    }

    private boolean anyStation() {
        return database.createQuery(
                        "select exists (select 1 from KnownUnit) and exists (select 1 from KnownCheckpoint)",
                        Boolean.class)
                .getSingleResult();
    }
}
