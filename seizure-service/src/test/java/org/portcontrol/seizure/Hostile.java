package org.portcontrol.seizure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Input that no honest client sends; the same for the same seed. */
final class Hostile {

    /** Where a value of a list, a cursor or a parameter is expected. */
    static final List<String> WORDS = List.of(
            "-99999-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "2017-02-30",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "-99999-01-01T00:00:00Z",
            "2017-07-14T04:30:00+18:00",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "0",
            "-1",
            "1e400",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999999999999999",
            "NaN",
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u001f",
            "\ud83d\ude9a",
            "\u202e\u0301",
            "'; drop table seizure; --",
            "%",
            "_%\\",
            "((((",
            "\"unbalanced",
            "! | & <-> :*",
            "{\"a\": [",
            "x".repeat(1500));

    /** Pieces of JSON, some of which no writer of JSON would write. */
    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "{\"\": {\"\": null}}",
            "0",
            "-1",
            "1.5",
            "-0.0",
            "1e400",
            "1e-400",
            "1e999999999",
            "1E-2147483647",
            "9223372036854775808",
            "9".repeat(900),
            "0." + "1".repeat(900),
            "NaN",
            "01",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(20_000) + "\"",
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(900) + "1" + "}".repeat(900));

    private static final String HOLE = "@HOLE@";
    private static final String SEPARATOR = "\u001f";

    private final ObjectMapper json = new ObjectMapper();
    private final Random random;

    Hostile(long seed) {
        random = new Random(seed * 31);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String word() {
        return any(WORDS);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A right body with one or two values that are wrong in the worst way, or something that is no JSON at all. */
    String body(String right) {
        if (random.nextInt(12) == 0) {
            return any(List.of(
                    "", "{", "[" + right, right + right, right.replace(":", ""), any(PIECES), "\ufeff" + right));
        }
        try {
            JsonNode body = json.readTree(right);
            for (int i = random.nextInt(2); i >= 0; i--) {
                List<Runnable> places = new ArrayList<>();
                holesIn(body, places);
                any(places).run();
            }
            String text = json.writeValueAsString(body);
            while (text.contains("\"" + HOLE + "\"")) {
                text = text.replaceFirst("\"" + HOLE + "\"", Matcher.quoteReplacement(piece()));
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String piece() throws JsonProcessingException {
        return random.nextBoolean() ? any(PIECES) : json.writeValueAsString(word());
    }

    private static void holesIn(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(() -> object.put(name, HOLE));
                holesIn(object.get(name), places);
            });
            places.add(() -> object.put("colour", HOLE));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, TextNode.valueOf(HOLE)));
                holesIn(array.get(i), places);
            }
            places.add(() -> array.add(HOLE));
        }
    }

    static int keysOf(String cursor) {
        return plain(cursor).length - 1;
    }

    /** A cursor of the service in which one key is another. */
    static String forged(String cursor, int key, String value) {
        String[] parts = plain(cursor);
        parts[1 + key] = value;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
    }
}
