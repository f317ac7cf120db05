package org.portcontrol.seizure.workbook;

import org.portcontrol.kit.problem.Refusal;

/** A formula is refused, since nobody can tell whether the value beside it is its latest. */
final class Formulas {

    private Formulas() {}

    /** @param column counted from 0 */
    static Refusal refusal(String sheet, int row, int column) {
        Refusal refusal = Refusal.of(
                WorkbookProblem.FORMULA_IN_FILE,
                "The cell in row " + row + ", column " + (column + 1) + (sheet == null ? "" : " of sheet " + sheet)
                        + " holds a formula.");
        if (sheet != null) {
            refusal.with("sheet", sheet);
        }
        return refusal.with("row", row).with("column", column + 1);
    }
}
