package org.portcontrol.seizure.workbook;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.portcontrol.kit.problem.Refusal;

/** Collects the cells of one record and enforces the limits while it is being read. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<List<String>> {

    private List<String> cells = new ArrayList<>();
    private int number;
    private int length;

    /** The number of the record that is being read. */
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
        length = 0;
        number++;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int cellLength, boolean quoted) {
        // The delimiter counts: a record of nothing else has a length too.
        length += cellLength + 1;
        if (cellLength > Cells.CELL_LENGTH || length > Cells.ROW_LENGTH + Cells.COLUMNS) {
            throw at(
                    WorkbookProblem.CELL_TOO_LONG,
                    column,
                    cellLength > Cells.CELL_LENGTH
                            ? "is longer than " + Cells.CELL_LENGTH + " characters."
                            : "takes the row over " + Cells.ROW_LENGTH + " characters.");
        }
        String cell = Cells.visible(new String(buffer, offset, cellLength));
        int control = Cells.controlCharacter(cell);
        if (control >= 0) {
            throw at(
                    WorkbookProblem.CONTROL_CHARACTERS,
                    column,
                    String.format("holds the control character U+%04X.", control));
        }
        if (column < Cells.COLUMNS) {
            cells.add(cell);
        } else if (!Cells.isBlank(cell)) {
            throw at(
                    WorkbookProblem.TOO_MANY_COLUMNS,
                    column,
                    "stands beyond the " + Cells.COLUMNS + " columns a row may have.");
        }
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }

    private Refusal at(WorkbookProblem problem, int column, String what) {
        return Refusal.of(problem, "The cell in row " + number + ", column " + (column + 1) + " " + what)
                .with("row", number)
                .with("column", column + 1);
    }
}
