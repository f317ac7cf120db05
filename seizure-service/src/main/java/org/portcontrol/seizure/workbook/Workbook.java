package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.portcontrol.kit.problem.Refusal;

/**
 * A file of rows: a CSV file, or one or more sheets of an XLSX workbook. Opening it looks at all bytes but reads the first
 * rows only; reading it to the end proves that it is whole.
 */
public final class Workbook {

    public enum Format {
        CSV,
        XLSX
    }

    private final Format format;
    private final Charset charset;
    private final Character delimiter;
    private final Supplier<RowReader> rows;

    private Workbook(Format format, Charset charset, Character delimiter, Supplier<RowReader> rows) {
        this.format = format;
        this.charset = charset;
        this.delimiter = delimiter;
        this.rows = rows;
    }

    /**
     * Looks at the head of the file: what it is, and where its tables begin.
     *
     * @param charset the charset to read CSV with; null to detect it
     * @param isHeading tells the heading row of a table among the first rows, whose cells are stripped
     * @throws Refusal when the file is not a workbook, is hostile, or holds no such row
     */
    public static Workbook open(Path file, Charset charset, Predicate<List<String>> isHeading) {
        return FileKind.of(file) == Format.XLSX ? xlsx(file, isHeading) : csv(file, charset, isHeading);
    }

    private static Workbook xlsx(Path file, Predicate<List<String>> isHeading) {
        WorkbookParts parts;
        try {
            parts = ArchiveGuard.check(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Supplier<RowReader> rows = () -> new XlsxRows(file, parts, isHeading);
        rows.get().close();
        return new Workbook(Format.XLSX, null, null, rows);
    }

    private static Workbook csv(Path file, Charset charset, Predicate<List<String>> isHeading) {
        CsvEncoding.Encoded encoded = CsvEncoding.of(file, charset);
        char delimiter = new DelimiterSearch(encoded, isHeading).find();
        return new Workbook(
                Format.CSV,
                encoded.charset(),
                delimiter,
                () -> new CsvRows(new CsvRecords(encoded, delimiter), isHeading));
    }

    public Format format() {
        return format;
    }

    /** Null for XLSX. */
    public Charset charset() {
        return charset;
    }

    /** Null for XLSX. */
    public Character delimiter() {
        return delimiter;
    }

    /** A fresh reader from the start; can be called several times. */
    public RowReader rows() {
        return rows.get();
    }
}
