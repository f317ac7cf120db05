package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.portcontrol.kit.problem.Refusal;

/** Tells by the first bytes what a file is, whatever its name says. */
final class FileKind {

    private static final String ZIP = "PK\u0003\u0004";
    private static final int HEAD = 512;

    /** What helps against a file of another kind. */
    static final String SAVE_IT = " Save it as XLSX without a password, or as CSV UTF-8.";

    /**
     * A kind of file that is no workbook.
     *
     * @param start its first bytes, each as a character of ISO 8859-1
     */
    private record Foreign(String start, String detail) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign(
                    "\u00D0\u00CF\u0011\u00E0",
                    "The file is an old Excel workbook (.xls) or a workbook with a password." + SAVE_IT),
            new Foreign("PK\u0005\u0006", "The file is an empty archive." + SAVE_IT),
            new Foreign("%PDF", "The file is a PDF." + SAVE_IT),
            new Foreign("\u001F\u008B", "The file is a gzip archive." + SAVE_IT),
            new Foreign("Rar!", "The file is a RAR archive." + SAVE_IT),
            new Foreign("7z\u00BC\u00AF", "The file is a 7-Zip archive." + SAVE_IT),
            new Foreign("\u0089PNG", "The file is a picture." + SAVE_IT),
            new Foreign("\u00FF\u00D8\u00FF", "The file is a picture." + SAVE_IT),
            new Foreign("GIF8", "The file is a picture." + SAVE_IT),
            new Foreign("II*\0", "The file is a picture." + SAVE_IT),
            new Foreign("MM\0*", "The file is a picture." + SAVE_IT),
            new Foreign("{\\rtf", "The file is a text document (RTF)." + SAVE_IT));

    private FileKind() {}

    static Workbook.Format of(Path file) {
        String head = head(file);
        if (head.startsWith(ZIP)) {
            return Workbook.Format.XLSX;
        }
        FOREIGN.stream()
                .filter(kind -> head.startsWith(kind.start()))
                .findFirst()
                .ifPresent(kind -> {
                    throw unreadable(kind.detail());
                });
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!doctype")) {
            throw unreadable("The file is a web page or an XML document." + SAVE_IT);
        }
        return Workbook.Format.CSV;
    }

    static Refusal unreadable(String detail) {
        return Refusal.of(WorkbookProblem.UNREADABLE_WORKBOOK, detail);
    }

    private static String head(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
