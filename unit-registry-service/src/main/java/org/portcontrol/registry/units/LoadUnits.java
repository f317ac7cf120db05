package org.portcontrol.registry.units;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.registry.Unit;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.exchange.LoadReport;
import org.portcontrol.registry.exchange.LoadReport.Outcome;
import org.portcontrol.registry.exchange.Row;
import org.portcontrol.registry.exchange.RowByRow;

/**
 * Registers and changes units from a table, all rows or none.
 *
 * <p>Refuses with {@code unreadable-table} and {@code rows-refused}; a row with {@code not-found} and
 * {@code revision-required}, with {@code already-registered} if an earlier one has its code, and with whatever its
 * registration or change would be refused.
 */
@ApplicationScoped
public class LoadUnits {

    private static final int MOST_SECONDS = 600;

    private final Units units;
    private final RegisterUnit registerUnit;
    private final ChangeUnit changeUnit;
    private final RequestReader requests;
    private final RowByRow rowByRow;

    LoadUnits(
            Units units, RegisterUnit registerUnit, ChangeUnit changeUnit, RequestReader requests, RowByRow rowByRow) {
        this.units = units;
        this.registerUnit = registerUnit;
        this.changeUnit = changeUnit;
        this.requests = requests;
        this.rowByRow = rowByRow;
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    LoadReport handle(InputStream table, boolean dryRun, Scope by) {
        return rowByRow.load(UnitTable.read(table), dryRun, oneByOne -> {}, row -> store(row, by.subject()));
    }

    private Outcome store(Row row, String by) {
        Unit known = row.text("code") == null
                ? null
                : units.heldForChange(row.text("code")).orElse(null);
        if (row.isClosed(known)) {
            return Outcome.UNCHANGED;
        }
        Integer base = row.revision();
        UnitRequest request = requests.read(UnitTable.request(row), UnitRequest.class);
        if (known == null) {
            requireNoBase(base);
            registerUnit.register(request, by);
            return Outcome.REGISTERED;
        }
        int before = known.revision();
        return changeUnit.change(known, base, request, by).revision() == before ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private static void requireNoBase(Integer base) {
        if (base != null) {
            throw Refusal.at(
                    "/code", CommonProblem.NOT_FOUND, "The row names a revision, and there is no unit of this code.");
        }
    }
}
