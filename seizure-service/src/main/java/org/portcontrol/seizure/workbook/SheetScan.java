package org.portcontrol.seizure.workbook;

import org.portcontrol.kit.problem.Refusal;

/**
 * A worksheet. Beside what holds for every part: the parser takes the column of a cell and the number of a shared text on
 * trust and makes room for whatever they say, so both are checked here.
 */
final class SheetScan extends XmlScan {

    private static final int COLUMNS = 16_384;
    /** Four bytes to the character. */
    private static final int ROW_BYTES = 4 * Cells.ROW_LENGTH;

    private final int strings;
    private int rowLength;
    private int cellLength;
    private int cells;
    private boolean shared;
    private long string;

    SheetScan(String part, int strings) {
        super(part);
        this.strings = strings;
    }

    @Override
    void opened(XmlTag element, int depth) {
        if (element.isNamed("c")) {
            cell(element, depth);
        } else if ((element.isNamed("row") && depth != 2) || (element.isNamed("sheetData") && depth != 1)) {
            throw unreadable("The part {0} of the workbook is not a worksheet.");
        }
    }

    @Override
    void closed(int depth) {
        if (depth <= 3) {
            cellLength = 0;
            shared = false;
            string = 0;
        }
        if (depth <= 2) {
            rowLength = 0;
            cells = 0;
        }
    }

    @Override
    void text(byte b) {
        if (++cellLength > Cells.ROW_LENGTH || ++rowLength > ROW_BYTES) {
            throw Refusal.of(
                    WorkbookProblem.CELL_TOO_LONG,
                    "The part {0} of the workbook holds a cell or a row that is too long.",
                    part());
        }
        if (shared) {
            number(b);
        }
    }

    private void cell(XmlTag cell, int depth) {
        if (depth != 3 || cell.hasReferences()) {
            throw unreadable("The part {0} of the workbook is not a worksheet.");
        }
        if (++cells > COLUMNS || isBeyondColumns(cell.attribute('r'))) {
            throw Refusal.of(
                    WorkbookProblem.TOO_MANY_COLUMNS,
                    "The part {0} of the workbook holds a cell beyond column {1}.",
                    part(),
                    COLUMNS);
        }
        shared = "s".equals(cell.attribute('t'));
    }

    private static boolean isBeyondColumns(String address) {
        if (address == null) {
            return false;
        }
        int letters = 0;
        while (letters < address.length() && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        return letters > 3 && !(letters <= 5 && address.indexOf('$') >= 0);
    }

    private void number(byte b) {
        if (b >= '0' && b <= '9') {
            string = Math.min(10 * string + b - '0', Integer.MAX_VALUE);
        } else if (b < 0 || b > ' ') {
            throw unreadable("The part {0} of the workbook refers to a text by something else than a number.");
        }
        if (string >= Math.max(strings, 1)) {
            throw Refusal.of(
                    WorkbookProblem.TRUNCATED_FILE,
                    "The part {0} of the workbook refers to a text that the workbook does not hold.",
                    part());
        }
    }
}
