package org.portcontrol.registry.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that spreadsheet programs open as it is meant: UTF-8 with a mark, and no text that they would compute. */
public final class CsvSafe {

    private static final String COMPUTED = "=+-@\t\r";

    private CsvSafe() {}

    /** Writes a table. */
    public static void write(OutputStream out, List<String> headings, Iterable<List<String>> rows) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff');
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(headings);
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Free text, with an apostrophe in front if a spreadsheet program would take it for a formula; empty for null. */
    public static String text(String text) {
        return text == null ? "" : isComputed(text) ? "'" + text : text;
    }

    /** The cell as it was before it was made safe. */
    static String original(String cell) {
        return cell.startsWith("'") && isComputed(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isComputed(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
    }
}
