package org.portcontrol.seizure.workbook;

import java.util.List;
import java.util.function.Predicate;
import org.portcontrol.kit.problem.Refusal;

/** The rows of a CSV file. */
final class CsvRows implements RowReader {

    private final CsvRecords records;
    private final Table table;

    /** Reads up to the heading row. */
    CsvRows(CsvRecords records, Predicate<List<String>> isHeading) {
        this.records = records;
        try {
            table = new Table(null, Cells.headings(plain(heading(isHeading))));
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    private List<String> heading(Predicate<List<String>> isHeading) {
        HeadingSearch search = new HeadingSearch(isHeading);
        List<String> cells = nextFilled();
        while (cells != null && !search.found(cells)) {
            cells = search.givesUp() ? null : nextFilled();
        }
        if (cells == null) {
            throw search.notFound();
        }
        return cells;
    }

    @Override
    public Row next() {
        List<String> cells = nextFilled();
        if (cells == null) {
            return null;
        }
        if (records.endsWithoutLineEnd() && cells.size() < table.headings().size()) {
            throw Refusal.of(
                            WorkbookProblem.TRUNCATED_FILE,
                            "The last row, row {0}, has {1} of {2} cells and no line end.",
                            records.number(),
                            cells.size(),
                            table.headings().size())
                    .with("row", records.number());
        }
        return new Row(table, records.number(), plain(cells), Cells.NO_NUMBERS);
    }

    @Override
    public List<String> skippedSheets() {
        return List.of();
    }

    @Override
    public void close() {
        records.close();
    }

    private List<String> nextFilled() {
        List<String> cells = records.next();
        while (cells != null && Cells.areBlank(cells)) {
            cells = records.next();
        }
        return cells;
    }

    /** Refuses formulas and takes away the apostrophe that keeps a text from being taken for one. */
    private List<String> plain(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (isNeutralised(cell)) {
                cells.set(column, cell.substring(1));
            } else if (Cells.strip(cell).startsWith("=")) {
                throw Formulas.refusal(null, records.number(), column);
            }
        }
        return cells;
    }

    private static boolean isNeutralised(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
    }
}
