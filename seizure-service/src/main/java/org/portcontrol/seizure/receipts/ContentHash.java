package org.portcontrol.seizure.receipts;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 of what a JSON document says, whatever its blanks and the order of its members, so that a device can compute it
 * too: members that are null are left out, the others sorted by name; no blanks; numbers written out without needless
 * zeros; UTF-8. That is RFC 8785, but for numbers, which it would round to those of JavaScript.
 */
final class ContentHash {

    private static final int MOST_DIGITS = 100;

    private ContentHash() {}

    static String of(JsonNode document) {
        StringBuilder canonical = new StringBuilder();
        write(document, canonical);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            object(node, out);
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(node.get(i), out);
            }
            out.append(']');
        } else if (node.isTextual()) {
            text(node.textValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node.asText());
        }
    }

    private static void object(JsonNode node, StringBuilder out) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> node.get(name).isNull());
        names.sort(null);
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",");
            text(names.get(i), out);
            out.append(':');
            write(node.get(names.get(i)), out);
        }
        out.append('}');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }

    /** This comes before the check of quantities, and 1e99999 is long when written out. */
    private static String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean isShort = Math.abs((long) stripped.scale()) <= MOST_DIGITS;
        return isShort ? stripped.toPlainString() : stripped.toString();
    }
}
