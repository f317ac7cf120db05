package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.api.StatusRequest;

/**
 * Opens, suspends or resumes a checkpoint from a day on, or corrects that day.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed}, {@code status-order},
 * {@code date-in-future}, {@code period-reversed}, {@code value-out-of-bounds} and {@code outside-lifetime}.
 */
@ApplicationScoped
public class ChangeCheckpointStatus {

    private final Checkpoints checkpoints;
    private final Units units;

    ChangeCheckpointStatus(Checkpoints checkpoints, Units units) {
        this.checkpoints = checkpoints;
        this.units = units;
    }

    @Transactional
    CheckpointState handle(String code, int base, StatusRequest request, Scope by) {
        CheckpointState changed = checkpoints.turn(
                code, base, request.status(), request.from(), Act.turning(by.subject(), request.reason()));
        units.requireNoneBefore(changed, "/from");
        return changed;
    }
}
