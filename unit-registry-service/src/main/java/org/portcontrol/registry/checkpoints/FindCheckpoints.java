package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Found;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.Search;

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
    Page<CheckpointState> list(CheckpointFilter filter, Instant asOf, String cursor, int limit) {
        return checkpoints.list(filter.read(), asOf, cursor, limit);
    }

    @Transactional
    CheckpointState get(String code, Instant asOf) {
        return checkpoints.state(code, asOf);
    }

    @Transactional
    List<Found<CheckpointState>> search(Search search) {
        return checkpoints.search(search);
    }

    @Transactional
    Page<Revision> history(String code, String cursor, int limit) {
        return checkpoints.history(code, cursor, limit);
    }
}
