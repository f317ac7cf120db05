package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.Turns;

/** Lets a few files at a time be read through: each may be gigabytes unpacked, with a hundred megabytes of shared strings. */
@ApplicationScoped
class ReadingTurns {

    private static final String SECONDS = "20";

    private final Turns turns;

    ReadingTurns(ImportsConfig config) {
        this.turns = new Turns(config.mostReadAtOnce(), config.patience());
    }

    /** What the reading gives, when it is its turn. */
    <T> T take(Supplier<T> reading) {
        return turns.take(reading)
                .orElseThrow(() -> Refusal.of(
                                ImportProblem.TOO_MANY_FILES,
                                "Other files are being read, and none of them is done yet.")
                        .withHeader("Retry-After", SECONDS));
    }
}
