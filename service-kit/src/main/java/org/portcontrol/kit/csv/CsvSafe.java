package org.portcontrol.kit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** CSV that spreadsheet programs open as it is meant: UTF-8 with a mark, and no cell that they would compute. */
public final class CsvSafe {

    private static final String COMPUTED = "=+-@\t\r";

    private CsvSafe() {}

    /** A writer that begins with the byte order mark, without which Excel takes UTF-8 for something else. */
    public static CsvWriter writer(OutputStream out, char delimiter) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff');
            return CsvWriter.builder()
                    .fieldSeparator(delimiter)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with an apostrophe in front if a spreadsheet program would take it for a formula; imports drop it again. */
    public static String neutral(String text) {
        return isComputed(text) ? "'" + text : text;
    }

    /** The text as it was before it was made neutral. */
    public static String original(String cell) {
        return cell.startsWith("'") && isComputed(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isComputed(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
    }
}
