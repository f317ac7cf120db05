package org.portcontrol.seizure.workbook;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.portcontrol.kit.problem.Refusal;

/** The records of a CSV file under one delimiter, blank ones included. */
final class CsvRecords implements Closeable {

    /** A cell of the greatest length, all of it doubled quotes, fits twice. */
    private static final int BUFFER = 4 * 32_768;

    private final CsvText text;
    private final CsvReader<List<String>> reader;
    private final CloseableIterator<List<String>> records;
    private final CsvCells cells;

    CsvRecords(CsvEncoding.Encoded file, char delimiter) {
        text = CsvText.open(file);
        cells = new CsvCells();
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(cells, text);
        records = reader.iterator();
    }

    /** The cells of the next record; null after the last. */
    List<String> next() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw refusal(e);
        }
    }

    int number() {
        return cells.number();
    }

    /** Whether the last record, which has just been given, lacks its line end. */
    boolean endsWithoutLineEnd() {
        return text.endsWithoutLineEnd();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader wraps what the cells refuse and what the decoder reports. */
    private RuntimeException refusal(RuntimeException failure) {
        RuntimeException refusal = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal innermost) {
                return innermost;
            }
            if (cause instanceof CharacterCodingException) {
                return undecodable();
            }
            if (cause instanceof CsvParseException) {
                refusal = notCsv(String.valueOf(cause.getMessage()));
            }
        }
        return refusal;
    }

    /** The decoder reads ahead, hence the vague place. */
    private Refusal undecodable() {
        return Refusal.of(
                        WorkbookProblem.UNDECODABLE_TEXT,
                        "Bytes that {0} does not know stand in or below row {1}.",
                        text.charset(),
                        number())
                .with("row", number())
                .with("charset", text.charset());
    }

    private Refusal notCsv(String message) {
        if (message.contains("closing quote")) {
            return Refusal.of(
                            WorkbookProblem.MISPLACED_QUOTE,
                            "Row {0} has a cell in which text follows the closing quote.",
                            number())
                    .with("row", number());
        }
        if (text.isAtEnd()) {
            return Refusal.of(
                            WorkbookProblem.TRUNCATED_FILE,
                            "Row {0} opens a quote that the file never closes.",
                            number())
                    .with("row", number());
        }
        return Refusal.of(
                        WorkbookProblem.CELL_TOO_LONG,
                        "Row {0} has a cell of more than {1} characters; perhaps a quote is never closed.",
                        number(),
                        Cells.CELL_LENGTH)
                .with("row", number());
    }
}
