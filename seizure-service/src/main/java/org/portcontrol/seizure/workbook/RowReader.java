package org.portcontrol.seizure.workbook;

import java.util.List;
import org.portcontrol.kit.problem.Refusal;

/** Rows of data one by one. Headings, rows above them and blank rows are not given. */
public interface RowReader extends AutoCloseable {

    /**
     * The next row; null after the last.
     *
     * @throws Refusal when the file is broken at this place
     */
    Row next();

    /** The sheets seen so far that hold no table or are hidden. */
    List<String> skippedSheets();

    @Override
    void close();
}
