package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.portcontrol.kit.problem.Refusal;

/** Tells by the first bytes what a file is, whatever its name says. */
final class FileKind {

    private static final String ZIP = "PK\u0003\u0004";
    private static final int HEAD = 512;

    /** In ISO 8859-1, so that a character stands for a byte. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook (.xls) or a workbook with a password"),
            Map.entry("PK\u0005\u0006", "an empty archive"),
            Map.entry("%PDF", "a PDF"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("Rar!", "a RAR archive"),
            Map.entry("7z\u00BC\u00AF", "a 7-Zip archive"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("II*\0", "a picture"),
            Map.entry("MM\0*", "a picture"),
            Map.entry("{\\rtf", "a text document (RTF)"));

    private FileKind() {}

    static Workbook.Format of(Path file) {
        String head = head(file);
        if (head.startsWith(ZIP)) {
            return Workbook.Format.XLSX;
        }
        FOREIGN.forEach((signature, name) -> {
            if (head.startsWith(signature)) {
                throw unreadable(name);
            }
        });
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!doctype")) {
            throw unreadable("a web page or an XML document");
        }
        return Workbook.Format.CSV;
    }

    static Refusal unreadable(String name) {
        return Refusal.of(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                "The file is " + name + ". Save it as XLSX without a password, or as CSV UTF-8.");
    }

    private static String head(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
