package org.portcontrol.registry.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Snapshots;

/**
 * Writes what a compacted topic holds: the newest state of every entry, to the letter of its event, one per line. One SQL
 * statement, so all lines are of one moment; memory does not grow with them.
 *
 * <p>Refuses with {@code not-found}: there is no such topic, or it is of zero reports, which partners do not see.
 */
@ApplicationScoped
public class TakeSnapshot {

    private final Snapshots snapshots;

    TakeSnapshot(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Transactional
    void handle(String topic, Scope by, OutputStream out) {
        if (snapshots.isOfZeroReports(topic)
                && !by.has(Role.ANALYST)
                && !by.has(Role.REGISTRAR)
                && !by.has(Role.OPERATOR)) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "The registry publishes no such topic.");
        }
        try (Stream<String> states = snapshots.of(topic)) {
            for (Iterator<String> lines = states.iterator(); lines.hasNext(); ) {
                out.write(lines.next().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
