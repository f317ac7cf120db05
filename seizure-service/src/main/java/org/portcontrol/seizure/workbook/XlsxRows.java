package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.portcontrol.kit.problem.Refusal;

/** The rows of all sheets of an XLSX workbook that hold a table. */
final class XlsxRows implements RowReader {

    private final WorkbookParts parts;
    private final Predicate<List<String>> isHeading;
    private final ReadableWorkbook workbook;
    private final Iterator<Sheet> sheets;
    private final XlsxCells cells;
    private final List<String> skipped = new ArrayList<>();
    private Refusal nothingFound = new HeadingSearch(row -> false).notFound();
    private SheetRows sheet;
    private Table table;

    /** Reads up to the first heading row. */
    XlsxRows(Path file, WorkbookParts parts, Predicate<List<String>> isHeading) {
        this.parts = parts;
        this.isHeading = isHeading;
        try {
            workbook = new ReadableWorkbook(
                    file.toFile(), new ReadingOptions(!parts.styles().isEmpty(), true));
        } catch (IOException | RuntimeException e) {
            throw SheetRows.isDamage(e)
                    ? Refusal.of(WorkbookProblem.TRUNCATED_FILE, "The workbook is cut off or damaged.")
                    : Refusal.of(
                            WorkbookProblem.UNREADABLE_WORKBOOK,
                            "The workbook cannot be read. Save the sheet as CSV UTF-8.");
        }
        sheets = workbook.getSheets().iterator();
        cells = new XlsxCells(workbook.isDate1904());
        try {
            nextTable();
            if (table == null) {
                throw nothingFound;
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public Row next() {
        while (table != null) {
            if (sheet.next()) {
                return new Row(table, sheet.number(), sheet.cells(), sheet.numbers());
            }
            nextTable();
        }
        return null;
    }

    @Override
    public List<String> skippedSheets() {
        return List.copyOf(skipped);
    }

    @Override
    public void close() {
        closeSheet();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nextTable() {
        closeSheet();
        table = null;
        while (table == null && sheets.hasNext()) {
            Sheet candidate = sheets.next();
            if (candidate.getVisibility() == SheetVisibility.VISIBLE
                    && parts.sheetIds().contains(candidate.getId())) {
                sheet = new SheetRows(candidate, cells);
                table = heading(candidate.getName());
            }
            if (table == null) {
                skipped.add(candidate.getName());
                closeSheet();
            }
        }
    }

    /** Null if the first rows hold no headings. */
    private Table heading(String name) {
        HeadingSearch search = new HeadingSearch(isHeading);
        while (!search.givesUp() && sheet.next()) {
            if (search.found(sheet.cells())) {
                sheet.refuseFormulasFromHere();
                return new Table(name, Cells.headings(sheet.cells()));
            }
        }
        nothingFound = search.width() > 0 ? search.notFound().with("sheet", name) : nothingFound;
        return null;
    }

    private void closeSheet() {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
