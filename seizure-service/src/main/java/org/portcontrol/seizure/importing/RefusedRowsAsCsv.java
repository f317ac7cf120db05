package org.portcontrol.seizure.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portcontrol.kit.csv.CsvSafe;

/**
 * Refused rows as CSV: the columns of the file, all sheets in one table, and behind them where the row stood and what is
 * wrong with it.
 */
final class RefusedRowsAsCsv implements AutoCloseable {

    private final FileReading reading;
    private final List<String> headings;
    private final CsvWriter out;

    RefusedRowsAsCsv(FileReading reading, OutputStream out) {
        this.reading = reading;
        this.headings = reading.tables().stream()
                .flatMap(table -> table.headings().stream())
                .filter(heading -> !RefusedRowColumns.ALL.contains(heading))
                .distinct()
                .toList();
        char delimiter = reading.delimiter() == null ? ',' : reading.delimiter().charAt(0);
        this.out = CsvSafe.writer(out, delimiter);
        List<String> all = new ArrayList<>(headings);
        all.addAll(RefusedRowColumns.ALL);
        this.out.writeRecord(all);
    }

    void write(ReportView.RefusedRow row) {
        Map<String, String> byHeading = new HashMap<>();
        List<String> written = headingsOf(row.sheet());
        for (int i = 0; i < Math.min(written.size(), row.cells().size()); i++) {
            byHeading.putIfAbsent(written.get(i), row.cells().get(i));
        }
        List<String> cells = new ArrayList<>();
        headings.forEach(heading -> cells.add(byHeading.getOrDefault(heading, "")));
        cells.add(row.sheet() == null ? "" : row.sheet());
        cells.add(Integer.toString(row.row()));
        cells.add(joined(row, RowViolation::column));
        cells.add(joined(row, RowViolation::value));
        cells.add(joined(row, RowViolation::detail));
        cells.add(joined(row, RowViolation::cure));
        out.writeRecord(cells.stream().map(CsvSafe::neutral).toList());
    }

    private List<String> headingsOf(String sheet) {
        return reading.tables().stream()
                .filter(table -> Objects.equals(table.sheet(), sheet))
                .findFirst()
                .orElseThrow()
                .headings();
    }

    private static String joined(ReportView.RefusedRow row, Function<RowViolation, String> part) {
        return row.violations().stream()
                .map(part)
                .map(text -> text == null ? "" : text)
                .collect(Collectors.joining(" | "));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
