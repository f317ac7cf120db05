package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.portcontrol.kit.problem.Refusal;

/** The rows of one sheet that are not blank, one at a time. */
final class SheetRows implements AutoCloseable {

    private final String name;
    private final XlsxCells reader;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private boolean refusesFormulas;
    private int number;
    private List<String> cells;
    private BitSet numbers;
    private int formula;

    SheetRows(Sheet sheet, XlsxCells reader) {
        name = sheet.getName();
        this.reader = reader;
        try {
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes to the next row; false if there is none. */
    boolean next() {
        try {
            while (rows.hasNext()) {
                read(rows.next());
                refuseFormula();
                if (!Cells.areBlank(cells)) {
                    return true;
                }
            }
            return false;
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    int number() {
        return number;
    }

    List<String> cells() {
        return cells;
    }

    BitSet numbers() {
        return numbers;
    }

    /** Formulas above the headings do no harm, those in the heading row and below do. */
    void refuseFormulasFromHere() {
        refusesFormulas = true;
        refuseFormula();
    }

    @Override
    public void close() {
        stream.close();
    }

    private void read(Row row) {
        number = row.getRowNum();
        cells = new ArrayList<>(Math.min(row.getCellCount(), Cells.COLUMNS));
        numbers = new BitSet();
        formula = -1;
        int length = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            String text = cell == null || cell.getType() == CellType.EMPTY ? "" : reader.text(cell);
            length += text.length();
            check(text, column, length);
            if (column < Cells.COLUMNS) {
                cells.add(text);
                numbers.set(column, cell != null && !text.isEmpty() && reader.isNumber(cell));
            }
            if (cell != null && cell.getFormula() != null && formula < 0) {
                formula = column;
            }
        }
    }

    private void check(String text, int column, int length) {
        if (column >= Cells.COLUMNS && !Cells.isBlank(text)) {
            throw at(
                    WorkbookProblem.TOO_MANY_COLUMNS,
                    column,
                    "The cell in row {0}, column {1} of sheet {2} stands beyond the {3} columns a row may have.",
                    Cells.COLUMNS);
        }
        if (text.length() > Cells.CELL_LENGTH || length > Cells.ROW_LENGTH) {
            throw at(
                    WorkbookProblem.CELL_TOO_LONG,
                    column,
                    "The cell in row {0}, column {1} of sheet {2} or its row is too long.",
                    Cells.CELL_LENGTH);
        }
        int unstorable = Cells.unstorable(text);
        if (unstorable >= 0) {
            throw at(
                    WorkbookProblem.CONTROL_CHARACTERS,
                    column,
                    "The cell in row {0}, column {1} of sheet {2} holds the character {3}, which no record can hold.",
                    String.format("U+%04X", unstorable));
        }
    }

    private void refuseFormula() {
        if (refusesFormulas && formula >= 0) {
            throw Formulas.refusal(name, number, formula);
        }
    }

    private Refusal at(WorkbookProblem problem, int column, String detail, Object value) {
        return Refusal.of(problem, detail, number, column + 1, name, value)
                .with("sheet", name)
                .with("row", number)
                .with("column", column + 1);
    }

    private Refusal broken(Exception failure) {
        if (isDamage(failure)) {
            return Refusal.of(
                    WorkbookProblem.TRUNCATED_FILE,
                    number == 0 ? "Sheet {0} is cut off or damaged." : "Sheet {0} below row {1} is cut off or damaged.",
                    name,
                    number);
        }
        return Refusal.of(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                number == 0
                        ? "Sheet {0} cannot be read. Save the sheet as CSV UTF-8."
                        : "Sheet {0} below row {1} cannot be read. Save the sheet as CSV UTF-8.",
                name,
                number);
    }

    /** The parser reports broken files by many kinds of exceptions; none of them is a fault of the service. */
    static boolean isDamage(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
