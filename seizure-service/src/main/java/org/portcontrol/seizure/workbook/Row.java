package org.portcontrol.seizure.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * One row of data.
 *
 * @param table the table it stands in
 * @param number the row number as a spreadsheet program shows it; for a CSV file the number of the record, where blank
 *     lines and lines above the heading count too
 * @param cells as many as the row has, which may be fewer or more than the table has headings
 * @param numbers the columns whose cells the workbook stores as numbers
 */
public record Row(Table table, int number, List<String> cells, BitSet numbers) {

    /** The cell without surrounding white space; empty when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? Cells.strip(cells.get(column)) : "";
    }

    /** Whether the cell is stored as a number, so that a point in it is the decimal point. */
    public boolean isNumber(int column) {
        return numbers.get(column);
    }
}
