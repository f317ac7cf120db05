package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Revision;

/**
 * Finds checkpoints.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindCheckpoints {

    private final Checkpoints checkpoints;

    FindCheckpoints(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Transactional
    Page<CheckpointState> list(CheckpointFilter filter, String cursor, int limit) {
        return checkpoints.list(filter.read(), cursor, limit);
    }

    @Transactional
    CheckpointState get(String code) {
        return checkpoints.state(code);
    }

    @Transactional
    List<Revision> history(String code) {
        return checkpoints.history(code);
    }
}
