package org.portcontrol.seizure.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portcontrol.seizure.workbook.Row;

/** Rows of a file that were read and are stored together. */
final class Batch {

    private final int firstOrdinal;
    private final List<Entry> entries = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Map<Findings.Name, Integer> names = new HashMap<>();
    private int rows;
    private int stored;
    private int unmapped;

    /** @param firstOrdinal number of its first row in the file, over all sheets, from 1 */
    Batch(int firstOrdinal) {
        this.firstOrdinal = firstOrdinal;
    }

    /** A record and where its first row stands. */
    record Entry(int ordinal, Row row, Draft draft) {}

    /** A row that is not stored, and why. */
    record RefusedRow(int ordinal, Row row, List<RowFinding> violations) {}

    /** Adds the rows of one record: the record, or, if the findings refuse it, each row. */
    void add(List<Row> recordRows, Draft draft, Findings findings) {
        if (draft == null) {
            List<RowFinding> violations = findings.violations();
            for (int i = 0; i < recordRows.size(); i++) {
                refused.add(new RefusedRow(firstOrdinal + rows + i, recordRows.get(i), violations));
            }
        } else {
            entries.add(new Entry(firstOrdinal + rows, recordRows.get(0), draft));
            findings.names().forEach(name -> names.merge(name, 1, Integer::sum));
            stored += recordRows.size();
            unmapped += findings.commodityUnmapped() ? recordRows.size() : 0;
        }
        rows += recordRows.size();
    }

    boolean isEmpty() {
        return rows == 0;
    }

    int rows() {
        return rows;
    }

    /** How many rows of the file come before it. */
    int offset() {
        return firstOrdinal - 1;
    }

    List<Entry> entries() {
        return entries;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    Map<Findings.Name, Integer> names() {
        return names;
    }

    ImportCounts counts(int duplicates) {
        return new ImportCounts(rows, stored, refused.size(), entries.size(), duplicates, unmapped, 0);
    }
}
