package org.portcontrol.registry.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portcontrol.kit.csv.CsvSafe;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.RegistryProblem;

/** Reads a CSV table: UTF-8, a row of headings, then a row per entry; commas or semicolons between the cells. */
public final class Table {

    /** The setting that says how large a table may be: all of it is held while it is loaded. */
    public static final String MAX_BODY = "portcontrol.exchange.max-body";

    /** More than the world has; a table beyond that is a mistake. */
    private static final int MOST_ROWS = 20_000;

    /** Fifty aliases of 200 characters, set apart. Nothing else that a place has is as long. */
    private static final int LONGEST_CELL = 50 * 202;

    private static final String LANGUAGE_COLUMN = "name_[A-Za-z-]{2,20}";
    private static final int LONGEST_SHOWN = 100;
    private static final int READ_AHEAD = 1 << 16;

    private Table() {}

    /**
     * The rows of a table.
     *
     * @param columns headings that it may have, beside {@code name_} and a language
     * @throws Refusal {@code unreadable-table}
     */
    public static List<Row> read(InputStream file, Set<String> columns) {
        try (BufferedReader text = new BufferedReader(
                        new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()), READ_AHEAD);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            return rows(records, columns);
        } catch (CsvParseException | UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException
                    ? unreadable("It is not UTF-8.")
                    : unreadable("It is no CSV: {0}", firstLine(broken));
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("It is not UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the headings are set apart by; the byte order mark goes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        text.mark(READ_AHEAD);
        boolean semicolon = false;
        boolean comma = false;
        // No further than can be gone back, for a line need not end.
        for (int i = 1; i < READ_AHEAD; i++) {
            int next = text.read();
            if (next < 0 || next == '\n' || next == '\r') {
                break;
            }
            semicolon |= next == ';';
            comma |= next == ',';
        }
        text.reset();
        return semicolon && !comma ? ';' : ',';
    }

    private static List<Row> rows(CsvReader<CsvRecord> records, Set<String> columns) {
        List<String> headings = null;
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records) {
            if (headings == null) {
                headings = headings(record.getFields(), columns);
            } else if (rows.size() == MOST_ROWS) {
                throw unreadable("It has more than {0} rows.", MOST_ROWS);
            } else {
                rows.add(row(record, headings));
            }
        }
        if (headings == null) {
            throw unreadable("It is empty.");
        }
        return rows;
    }

    private static List<String> headings(List<String> fields, Set<String> columns) {
        List<String> headings = fields.stream().map(String::strip).toList();
        for (String heading : headings) {
            if (!columns.contains(heading) && !heading.matches(LANGUAGE_COLUMN)) {
                throw unreadable(
                        "There is no column '{0}'.", heading.substring(0, Math.min(heading.length(), LONGEST_SHOWN)));
            }
        }
        if (new HashSet<>(headings).size() < headings.size()) {
            throw unreadable("Two columns have the same heading.");
        }
        if (!headings.contains("code")) {
            throw unreadable("There is no column 'code' among the headings.");
        }
        return headings;
    }

    private static Row row(CsvRecord record, List<String> headings) {
        if (record.getFieldCount() != headings.size()) {
            throw unreadable(
                    "Line {0} has {1} cells under {2} headings.",
                    record.getStartingLineNumber(), record.getFieldCount(), headings.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String cell = CsvSafe.original(record.getField(i)).strip();
            if (cell.length() > LONGEST_CELL) {
                throw unreadable(
                        "The cell of {0} in line {1} has more than {2} characters.",
                        headings.get(i), record.getStartingLineNumber(), LONGEST_CELL);
            }
            if (!cell.isEmpty()) {
                cells.put(headings.get(i), cell);
            }
        }
        return new Row(record.getStartingLineNumber(), cells);
    }

    private static String firstLine(RuntimeException broken) {
        return broken.getMessage().lines().findFirst().orElse("");
    }

    private static Refusal unreadable(String detail, Object... values) {
        return Refusal.of(RegistryProblem.UNREADABLE_TABLE, detail, values);
    }
}
