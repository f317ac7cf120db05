package org.portcontrol.registry.exchange;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.StorableText;
import org.portcontrol.registry.RegistryProblem;

/**
 * Loads a table row by row in the open transaction: all of it, or, if any row is refused or it is a dry run, nothing. A dry
 * run does what the real one does and is rolled back, so it cannot differ.
 */
@Singleton
public class RowByRow {

    /** Any fixed number will do; it is a name for "who loads a table", of which there is one at a time. */
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7449154) as text)";

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    RowByRow(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** What a row does; a refusal that it throws is the row's. */
    @FunctionalInterface
    public interface Step {
        LoadReport.Outcome of(Row row);
    }

    /**
     * Does what the rows say.
     *
     * @param hold locks what exists of these codes, before the first row
     * @throws Refusal {@code rows-refused}, with the report, unless it is a dry run
     */
    public LoadReport load(List<Row> rows, boolean dryRun, Consumer<List<String>> hold, Step step) {
        database.createNativeQuery(ONE_AT_A_TIME, String.class).getSingleResult();
        hold.accept(rows.stream()
                .map(row -> row.text("code"))
                .filter(code -> code != null && StorableText.isStorable(code))
                .toList());
        Set<String> codes = new HashSet<>();
        List<LoadReport.RowResult> results = new ArrayList<>(rows.size());
        for (Row row : rows) {
            results.add(result(row, codes, step));
        }
        LoadReport report = LoadReport.of(dryRun, results);
        if (dryRun) {
            transaction.setRollbackOnly();
        } else if (report.refused() > 0) {
            throw Refusal.of(
                            RegistryProblem.ROWS_REFUSED,
                            "{0} of {1} rows are refused; nothing was stored.",
                            report.refused(),
                            rows.size())
                    .with("report", report);
        }
        return report;
    }

    private LoadReport.RowResult result(Row row, Set<String> codes, Step step) {
        String code = row.text("code");
        try {
            requireStorable(code);
            if (code != null && !codes.add(code)) {
                throw Refusal.at("/code", RegistryProblem.ALREADY_REGISTERED, "An earlier row has this code.");
            }
            LoadReport.Outcome outcome = step.of(row);
            database.flush();
            return new LoadReport.RowResult(row.line(), code, outcome, List.of());
        } catch (Refusal refused) {
            return new LoadReport.RowResult(row.line(), code, LoadReport.Outcome.REFUSED, refused.asViolations());
        } finally {
            // What a refused row has half done must not be written, and the others need not be kept in mind.
            database.clear();
        }
    }

    /** The code is looked up before the rest of the row is read. */
    private static void requireStorable(String code) {
        if (code != null && !StorableText.isStorable(code)) {
            throw Refusal.at(
                    "/code", CommonProblem.MALFORMED_VALUE, "It holds a control character or half of a character.");
        }
    }
}
