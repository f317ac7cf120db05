package org.portcontrol.seizure.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.Turns;

/** Lets a few exports at a time read the database, so that a crowd of them leaves connections for officers who report. */
@ApplicationScoped
class ExportTurns {

    private static final String SECONDS = "20";

    private final Turns turns;

    ExportTurns(ExportsConfig config) {
        this.turns = new Turns(config.mostAtOnce(), config.patience());
    }

    /** Does something when it is its turn. */
    void take(Runnable work) {
        boolean came = turns.take(() -> {
                    work.run();
                    return true;
                })
                .orElse(false);
        if (!came) {
            throw Refusal.of(ExportProblem.TOO_MANY_EXPORTS, "Others export at the moment, more than is good.")
                    .withHeader("Retry-After", SECONDS);
        }
    }
}
