package org.portcontrol.seizure.attachments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as devices give them: kept for people to recognise, and never used as a path. */
final class FileName {

    private static final String UNNAMED = "attachment";
    private static final int MOST_CHARACTERS = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Controls, marks that turn the direction of text, halves of characters, and what file systems give a meaning. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*%;]+");

    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.\\s]+|(?<![.\\s])[.\\s]+$");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");

    private FileName() {}

    /** The name without folders and without what is no part of a name, completed by the type that was found. */
    static String of(String sent, AttachmentType type) {
        String composed = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        String name = FOLDERS.matcher(composed).replaceFirst("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = AT_THE_ENDS.matcher(name).replaceAll("");
        return type.complete(shortened(name.isEmpty() ? UNNAMED : name));
    }

    /** The value of {@code Content-Disposition} that makes a browser save the file under its name (RFC 6266). */
    static String disposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + NOT_ASCII.matcher(name).replaceAll("_") + "\"; filename*=UTF-8''" + encoded;
    }

    /** Long names lose their middle, for the extension is at the end. */
    private static String shortened(String name) {
        int[] points = name.codePoints().toArray();
        if (points.length <= MOST_CHARACTERS) {
            return name;
        }
        int tail = 12;
        return new String(points, 0, MOST_CHARACTERS - tail) + new String(points, points.length - tail, tail);
    }
}
