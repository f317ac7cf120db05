package org.portcontrol.registry.checkpoints;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.registry.Checkpoint;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.exchange.LoadReport;
import org.portcontrol.registry.exchange.LoadReport.Outcome;
import org.portcontrol.registry.exchange.Row;
import org.portcontrol.registry.exchange.RowByRow;

/**
 * Registers and changes checkpoints from a table, all rows or none.
 *
 * <p>Refuses with {@code unreadable-table} and {@code rows-refused}; a row with {@code not-found} and
 * {@code revision-required}, with {@code already-registered} if an earlier one has its code, and with whatever its
 * registration or change would be refused.
 */
@ApplicationScoped
public class LoadCheckpoints {

    private static final int MOST_SECONDS = 600;

    private final Checkpoints checkpoints;
    private final RegisterCheckpoint registerCheckpoint;
    private final ChangeCheckpoint changeCheckpoint;
    private final RequestReader requests;
    private final RowByRow rowByRow;

    LoadCheckpoints(
            Checkpoints checkpoints,
            RegisterCheckpoint registerCheckpoint,
            ChangeCheckpoint changeCheckpoint,
            RequestReader requests,
            RowByRow rowByRow) {
        this.checkpoints = checkpoints;
        this.registerCheckpoint = registerCheckpoint;
        this.changeCheckpoint = changeCheckpoint;
        this.requests = requests;
        this.rowByRow = rowByRow;
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    LoadReport handle(InputStream table, boolean dryRun, Scope by) {
        return rowByRow.load(
                CheckpointTable.read(table), dryRun, checkpoints::holdForChanges, row -> store(row, by.subject()));
    }

    private Outcome store(Row row, String by) {
        Checkpoint known = row.text("code") == null
                ? null
                : checkpoints.heldForChange(row.text("code")).orElse(null);
        if (row.isClosed(known)) {
            return Outcome.UNCHANGED;
        }
        Integer base = row.revision();
        CheckpointRequest request = requests.read(CheckpointTable.request(row), CheckpointRequest.class);
        if (known == null) {
            requireNoBase(base);
            registerCheckpoint.register(request, by);
            return Outcome.REGISTERED;
        }
        int before = known.revision();
        return changeCheckpoint.change(known, base, request, by).revision() == before
                ? Outcome.UNCHANGED
                : Outcome.CHANGED;
    }

    private static void requireNoBase(Integer base) {
        if (base != null) {
            throw Refusal.at(
                    "/code",
                    CommonProblem.NOT_FOUND,
                    "The row names a revision, and there is no checkpoint of this code.");
        }
    }
}
