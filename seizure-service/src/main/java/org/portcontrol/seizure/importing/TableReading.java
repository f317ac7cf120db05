package org.portcontrol.seizure.importing;

import java.util.List;
import org.portcontrol.seizure.workbook.Row;

/** Reads the rows of one table as records. */
interface TableReading {

    /** Rows that follow each other under one key are one record. Null: the row is a record of its own. */
    String key(Row row);

    /**
     * Reads the rows of one record.
     *
     * @return the record, or null if the findings refuse it
     */
    Draft read(List<Row> rows, Findings findings);

    /** Gathers what the row proves of how the file writes numbers and days. */
    void examine(Row row, Conventions.Evidence evidence);

    /** Headings of columns that mean nothing to the suite; their words are kept. */
    List<String> extras();
}
