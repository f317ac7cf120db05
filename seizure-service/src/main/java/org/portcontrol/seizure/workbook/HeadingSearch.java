package org.portcontrol.seizure.workbook;

import java.util.List;
import java.util.function.Predicate;
import org.portcontrol.kit.problem.Refusal;

/** Looks for the heading row among the first rows and remembers what stood there instead. */
final class HeadingSearch {

    private static final int ROWS = 30;
    private static final int EXCERPT = 300;

    private final Predicate<List<String>> isHeading;
    private int seen;
    private List<String> widest = List.of();

    HeadingSearch(Predicate<List<String>> isHeading) {
        this.isHeading = isHeading;
    }

    /** Whether this row, which is not blank, is the heading row. */
    boolean found(List<String> cells) {
        seen++;
        List<String> stripped = cells.stream().map(Cells::strip).toList();
        if (filled(stripped) > filled(widest)) {
            widest = stripped;
        }
        return isHeading.test(stripped);
    }

    boolean givesUp() {
        return seen >= ROWS;
    }

    int width() {
        return (int) filled(widest);
    }

    Refusal notFound() {
        String excerpt = String.join(" | ", widest);
        return Refusal.of(
                WorkbookProblem.HEADINGS_NOT_FOUND,
                widest.isEmpty()
                        ? "The file holds no rows."
                        : "None of the first {0} rows holds the headings. The row with the most cells reads: {1}",
                ROWS,
                excerpt.substring(0, Math.min(EXCERPT, excerpt.length())));
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
