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
                            ? "The cell in row {0}, column {1} is longer than {2} characters."
                            : "The cell in row {0}, column {1} takes the row over {2} characters.",
                    cellLength > Cells.CELL_LENGTH ? Cells.CELL_LENGTH : Cells.ROW_LENGTH);
        }
        String cell = Cells.visible(new String(buffer, offset, cellLength));
        int unstorable = Cells.unstorable(cell);
        if (unstorable >= 0) {
            throw at(
                    WorkbookProblem.CONTROL_CHARACTERS,
                    column,
                    "The cell in row {0}, column {1} holds the character {2}, which no record can hold.",
                    String.format("U+%04X", unstorable));
        }
        if (column < Cells.COLUMNS) {
            cells.add(cell);
        } else if (!Cells.isBlank(cell)) {
            throw at(
                    WorkbookProblem.TOO_MANY_COLUMNS,
                    column,
                    "The cell in row {0}, column {1} stands beyond the {2} columns a row may have.",
                    Cells.COLUMNS);
        }
    }

    @Override
    protected List<String> buildRecord() {
        return cells;
    }

    private Refusal at(WorkbookProblem problem, int column, String detail, Object value) {
        return Refusal.of(problem, detail, number, column + 1, value)
                .with("row", number)
                .with("column", column + 1);
    }
}
