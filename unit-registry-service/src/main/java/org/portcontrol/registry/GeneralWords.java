package org.portcontrol.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of {@code general-words.txt}: what somebody adds to a name, and what finds nothing or too much. */
final class GeneralWords {

    /** What stands for each word: a country's code, or nothing. */
    private static final Map<String, String> MEANINGS = read();

    private GeneralWords() {}

    /** What is left of a plain text without them; all of it if nothing is. Countries are written as their codes. */
    static String without(String plain) {
        String rest = Arrays.stream(plain.split(" ", -1))
                .map(word -> MEANINGS.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? plain : rest;
    }

    private static Map<String, String> read() {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream file = GeneralWords.class.getResourceAsStream("/general-words.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> {
                        boolean country = line[0].equals(line[0].toUpperCase(Locale.ROOT));
                        String meaning = country ? line[0].toLowerCase(Locale.ROOT) : "";
                        for (String word : line[1].split(" ", -1)) {
                            meanings.put(Spelling.plain(word), meaning);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }
}
