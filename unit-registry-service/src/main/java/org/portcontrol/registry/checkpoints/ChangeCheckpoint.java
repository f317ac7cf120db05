package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.Checkpoint;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Days;
import org.portcontrol.registry.Units;

/**
 * Replaces the description of a checkpoint; code and country stay. Another status is taken from today on.
 *
 * <p>Refuses with {@code code-mismatch}, {@code not-found}, {@code stale-revision}, {@code closed}, {@code use-closing},
 * {@code status-order}, {@code missing-value}, {@code unknown-language}, {@code value-out-of-bounds}, {@code name-taken}
 * and {@code outside-lifetime}.
 */
@ApplicationScoped
public class ChangeCheckpoint {

    private final Checkpoints checkpoints;
    private final Units units;
    private final Clock clock;

    ChangeCheckpoint(Checkpoints checkpoints, Units units, Clock clock) {
        this.checkpoints = checkpoints;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    CheckpointState handle(int base, CheckpointRequest request, Scope by) {
        CheckpointState changed =
                checkpoints.change(request.code(), base, Act.changing(by.subject()), description(request));
        units.requireNoneBefore(changed, "/since");
        return changed;
    }

    /** As a row of a table says, in a transaction that is open. */
    CheckpointState change(Checkpoint checkpoint, Integer base, CheckpointRequest request, String by) {
        CheckpointState changed = checkpoints.change(checkpoint, base, by, description(request));
        units.requireNoneBefore(changed, "/since");
        return changed;
    }

    private Consumer<Checkpoint> description(CheckpointRequest request) {
        return checkpoint -> checkpoint.change(request.details(), Days.today(clock));
    }
}
