package org.portcontrol.seizure.workbook;

import org.portcontrol.kit.problem.Refusal;

/** A formula is refused, since nobody can tell whether the value beside it is its latest. */
final class Formulas {

    private Formulas() {}

    /** @param column counted from 0 */
    static Refusal refusal(String sheet, int row, int column) {
        Refusal refusal = Refusal.of(
                WorkbookProblem.FORMULA_IN_FILE,
                sheet == null
                        ? "The cell in row {0}, column {1} holds a formula."
                        : "The cell in row {0}, column {1} of sheet {2} holds a formula.",
                row,
                column + 1,
                sheet);
        if (sheet != null) {
            refusal.with("sheet", sheet);
        }
        return refusal.with("row", row).with("column", column + 1);
    }
}
