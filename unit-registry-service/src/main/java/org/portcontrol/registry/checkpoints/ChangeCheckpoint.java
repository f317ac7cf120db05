package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;

/**
 * Replaces the description of a checkpoint; code and country stay.
 *
 * <p>Refuses with {@code code-mismatch}, {@code not-found}, {@code stale-revision}, {@code closed},
 * {@code missing-value}, {@code unknown-language} and {@code value-out-of-bounds}.
 */
@ApplicationScoped
public class ChangeCheckpoint {

    private final Checkpoints checkpoints;

    ChangeCheckpoint(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Transactional
    CheckpointState handle(int base, CheckpointRequest request, Scope by) {
        return checkpoints.change(
                request.code(), base, by.subject(), checkpoint -> checkpoint.change(request.details()));
    }
}
