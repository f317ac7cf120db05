package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.RegistryProblem;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.api.ClosingRequest;

/**
 * Closes a checkpoint that no open unit serves after its last day.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed}, {@code date-in-future},
 * {@code period-reversed}, {@code value-out-of-bounds} and {@code in-use}.
 */
@ApplicationScoped
public class CloseCheckpoint {

    private final Checkpoints checkpoints;
    private final Units units;

    CloseCheckpoint(Checkpoints checkpoints, Units units) {
        this.checkpoints = checkpoints;
        this.units = units;
    }

    @Transactional
    CheckpointState handle(String code, int base, ClosingRequest request, Scope by) {
        CheckpointState closed =
                checkpoints.close(code, base, request.on(), Act.closing(by.subject(), request.reason()));
        // Only now: the checkpoint is locked, so nobody assigns it meanwhile.
        List<String> serving = units.servingBeyondItsLastDay(closed);
        if (!serving.isEmpty()) {
            throw Refusal.of(
                            RegistryProblem.IN_USE,
                            "Units are assigned to the checkpoint beyond {0}: {1}.",
                            request.on(),
                            serving.size())
                    .with("usedBy", serving);
        }
        return closed;
    }
}
