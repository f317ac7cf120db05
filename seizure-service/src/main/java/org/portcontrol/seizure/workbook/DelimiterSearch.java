package org.portcontrol.seizure.workbook;

import java.util.List;
import java.util.function.Predicate;
import org.portcontrol.kit.problem.Refusal;

/** Finds the delimiter under which one of the first rows of a CSV file is the heading row. */
final class DelimiterSearch {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final List<String> NAMES = List.of(";", ",", "tab", "|");
    private static final int ROWS_BELOW = 5;

    private final CsvEncoding.Encoded file;
    private final Predicate<List<String>> isHeading;

    DelimiterSearch(CsvEncoding.Encoded file, Predicate<List<String>> isHeading) {
        this.file = file;
        this.isHeading = isHeading;
    }

    char find() {
        char best = 0;
        int columns = 0;
        HeadingSearch nearest = null;
        Refusal broken = null;
        for (char delimiter : DELIMITERS) {
            HeadingSearch search = new HeadingSearch(isHeading);
            try (CsvRecords records = new CsvRecords(file, delimiter)) {
                int found = headingColumns(records, search);
                if (found > columns) {
                    columns = found;
                    best = delimiter;
                }
            } catch (Refusal e) {
                broken = broken == null ? e : broken;
            }
            nearest = nearest == null || search.width() > nearest.width() ? search : nearest;
        }
        if (columns == 0) {
            throw broken != null ? broken : nearest.notFound().with("delimiters", NAMES);
        }
        refuseRowsUnderAnother(best, columns);
        return best;
    }

    /** How many columns the heading row has; 0 if there is none. */
    private static int headingColumns(CsvRecords records, HeadingSearch search) {
        for (List<String> cells = records.next(); cells != null && !search.givesUp(); cells = records.next()) {
            if (!Cells.areBlank(cells) && search.found(cells)) {
                return Cells.headings(cells).size();
            }
        }
        return 0;
    }

    private void refuseRowsUnderAnother(char delimiter, int columns) {
        if (columns < 2) {
            return;
        }
        try (CsvRecords records = new CsvRecords(file, delimiter)) {
            headingColumns(records, new HeadingSearch(isHeading));
            int rows = 0;
            while (rows < ROWS_BELOW) {
                List<String> cells = nextOrEnd(records);
                if (cells == null) {
                    break;
                }
                if (!Cells.areBlank(cells)) {
                    if (!isOneCellOfAnother(cells, delimiter)) {
                        return;
                    }
                    rows++;
                }
            }
            if (rows > 0) {
                throw Refusal.of(
                                WorkbookProblem.WRONG_DELIMITER,
                                "The headings are separated by {0}, the rows below them are not: row {1} is one cell.",
                                name(delimiter),
                                records.number())
                        .with("delimiter", name(delimiter));
            }
        }
    }

    /** A row that is refused is left to whoever reads the rows. */
    private static List<String> nextOrEnd(CsvRecords records) {
        try {
            return records.next();
        } catch (Refusal broken) {
            return null;
        }
    }

    private static boolean isOneCellOfAnother(List<String> cells, char delimiter) {
        List<String> filled =
                cells.stream().filter(cell -> !Cells.isBlank(cell)).toList();
        return filled.size() == 1
                && DELIMITERS.stream()
                        .anyMatch(other -> other != delimiter && filled.get(0).indexOf(other) >= 0);
    }

    private static String name(char delimiter) {
        return NAMES.get(DELIMITERS.indexOf(delimiter));
    }
}
