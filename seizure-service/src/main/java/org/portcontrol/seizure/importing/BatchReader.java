package org.portcontrol.seizure.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.portcontrol.seizure.workbook.Row;
import org.portcontrol.seizure.workbook.RowReader;
import org.portcontrol.seizure.workbook.Table;

/** Reads a file of an import in batches, from any row on. */
final class BatchReader implements AutoCloseable {

    private final RowReader rows;
    private final Function<Table, TableReading> readingOf;
    private final Map<Table, TableReading> readings = new HashMap<>();
    private int read;
    private Row ahead;

    BatchReader(RowReader rows, Function<Table, TableReading> readingOf) {
        this.rows = rows;
        this.readingOf = readingOf;
    }

    /** Leaves out rows that an earlier run has stored or refused. */
    void skip(int count) {
        while (read < count && rows.next() != null) {
            read++;
        }
    }

    /** The next rows, as many as wanted or a few more, for a record is never cut; empty at the end. */
    Batch next(int wanted) {
        Batch batch = new Batch(read + 1);
        while (batch.rows() < wanted) {
            List<Row> record = nextRecord();
            if (record.isEmpty()) {
                break;
            }
            Findings findings = new Findings();
            batch.add(record, readingOf(record.get(0)).read(record, findings), findings);
        }
        read += batch.rows();
        return batch;
    }

    private List<Row> nextRecord() {
        Row first = ahead != null ? ahead : rows.next();
        ahead = null;
        if (first == null) {
            return List.of();
        }
        String key = readingOf(first).key(first);
        if (key == null) {
            return List.of(first);
        }
        List<Row> record = new ArrayList<>(List.of(first));
        // One more than a record may have tells that it is too long; memory bears no more than that.
        for (ahead = rows.next(); belongs(ahead, first, key); ahead = rows.next()) {
            if (record.size() > SuiteReading.MOST_LINES) {
                return record;
            }
            record.add(ahead);
        }
        return record;
    }

    private boolean belongs(Row row, Row first, String key) {
        return row != null
                && row.table().equals(first.table())
                && key.equals(readingOf(row).key(row));
    }

    private TableReading readingOf(Row row) {
        return readings.computeIfAbsent(row.table(), readingOf);
    }

    @Override
    public void close() {
        rows.close();
    }
}
