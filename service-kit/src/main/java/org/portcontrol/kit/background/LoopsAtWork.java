package org.portcontrol.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/**
 * Live as long as every loop begins or ends a round now and then. One that fails does so, too: while the database is away a
 * restart would help nobody. One whose thread hangs or is gone does not, and only a restart helps.
 */
@Liveness
@ApplicationScoped
class LoopsAtWork implements HealthCheck {

    private final Loops loops;

    LoopsAtWork(Loops loops) {
        this.loops = loops;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("background loops are at work");
        boolean allAtWork = true;
        for (Loop loop : loops.started()) {
            boolean standsStill = loop.standsStill();
            answer.withData(loop.name(), standsStill ? "stands still" : "at work");
            allAtWork &= !standsStill;
        }
        return answer.status(allAtWork).build();
    }
}
