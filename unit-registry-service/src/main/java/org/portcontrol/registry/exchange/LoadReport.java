package org.portcontrol.registry.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.problem.Violation;

/** What became of every row of a table, or would have become. */
@Schema(name = "LoadReport")
public record LoadReport(
        @Schema(description = "True if nothing was to be stored")
        boolean dryRun,

        int registered,
        int changed,
        int unchanged,
        int refused,

        @Schema(description = "One per row, in the order of the file")
        List<RowResult> rows) {

    /** What a row does. */
    public enum Outcome {
        REGISTERED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * What became of one row.
     *
     * @param violations pointers are those of the same entry as JSON
     */
    @Schema(name = "RowResult")
    public record RowResult(
            @Schema(description = "Line of the file on which the row begins", examples = "2")
            long line,

            @Schema(nullable = true, examples = "KZ-AKTAU-MORPORT")
            String code,

            Outcome outcome,

            @Schema(ref = "Violations") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<Violation> violations) {}

    static LoadReport of(boolean dryRun, List<RowResult> rows) {
        return new LoadReport(
                dryRun,
                count(rows, Outcome.REGISTERED),
                count(rows, Outcome.CHANGED),
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.REFUSED),
                rows);
    }

    private static int count(List<RowResult> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
