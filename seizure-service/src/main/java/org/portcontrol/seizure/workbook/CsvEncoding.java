package org.portcontrol.seizure.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.portcontrol.kit.problem.Refusal;

/**
 * The charset of a CSV file: by its byte order mark, by the zero bytes of UTF-16, UTF-8 if all of it is valid UTF-8, and
 * otherwise Windows-1251 or Windows-1252.
 */
final class CsvEncoding {

    /** A file and how to decode it. */
    record Encoded(Path path, Charset charset, int markLength) {}

    private static final Map<Charset, String> MARKS = new LinkedHashMap<>();
    private static final int HEAD = 4096;

    static {
        MARKS.put(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF");
        MARKS.put(StandardCharsets.UTF_16LE, "\u00FF\u00FE");
        MARKS.put(StandardCharsets.UTF_16BE, "\u00FE\u00FF");
    }

    private CsvEncoding() {}

    static Encoded of(Path file, Charset given) {
        try {
            byte[] head = head(file);
            if (given != null) {
                return new Encoded(file, given, markLength(head, given));
            }
            for (Charset charset : MARKS.keySet()) {
                if (markLength(head, charset) > 0) {
                    return new Encoded(file, charset, markLength(head, charset));
                }
            }
            return new Encoded(file, withoutMark(file, head), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset withoutMark(Path file, byte[] head) throws IOException {
        if (isUtf16(head, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isUtf16(head, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        Utf8Scan scan = new Utf8Scan();
        SingleByteGuess guess = new SingleByteGuess();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[65_536];
            for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
                scan.read(buffer, length);
                guess.read(buffer, length);
            }
        }
        scan.end();
        if (scan.isValid()) {
            return StandardCharsets.UTF_8;
        }
        if (scan.isDamaged()) {
            throw Refusal.of(
                            WorkbookProblem.UNDECODABLE_TEXT,
                            "The file is UTF-8 but for {0} places; the first is at byte {1}.",
                            scan.malformed(),
                            scan.firstMalformed())
                    .with("byte", scan.firstMalformed());
        }
        return guess.charset();
    }

    /**
     * Whether zero bytes stand only at this parity, as they do in UTF-16 wherever there are digits, delimiters and line
     * ends. Two printable bytes in one unit betray a text of single bytes.
     */
    private static boolean isUtf16(byte[] head, int parity) {
        int zeros = 0;
        int singles = 0;
        int units = head.length / 2;
        for (int i = 0; i < units; i++) {
            if (head[2 * i + 1 - parity] == 0) {
                return false;
            }
            if (head[2 * i + parity] == 0) {
                zeros++;
            }
            if (isPrintable(head[2 * i]) && isPrintable(head[2 * i + 1])) {
                singles++;
            }
        }
        return zeros >= 3 && zeros * 20 >= units && singles * 20 <= units;
    }

    private static boolean isPrintable(byte b) {
        return b >= ' ' && b <= '~';
    }

    private static int markLength(byte[] head, Charset charset) {
        String mark = MARKS.getOrDefault(charset, "");
        boolean marked = !mark.isEmpty() && new String(head, StandardCharsets.ISO_8859_1).startsWith(mark);
        return marked ? mark.length() : 0;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }
}
