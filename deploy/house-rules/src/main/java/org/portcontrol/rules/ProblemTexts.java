package org.portcontrol.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every sentence of a refusal can be read in every language: it stands whole in the sources, with places for values, and
 * in a file {@code problems/<language>.json} on the class path.
 */
public final class ProblemTexts {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private ProblemTexts() {}

    /**
     * What a reader of the language would miss, line by line, each with its place.
     *
     * @param sources the root of a module's sources, compiled already
     * @param language BCP 47, as in the names of the files
     */
    public static List<String> faults(Path sources, String language) throws IOException {
        Map<String, String> texts = texts(language);
        Stream<String> untold = TextsInSources.of(sources).stream().flatMap(text -> fault(text, texts, language));
        Stream<String> misplaced = texts.entrySet().stream()
                .filter(text -> !places(text.getKey()).equals(places(text.getValue())))
                .map(text -> "problems/" + language + ".json has other places for values in: " + text.getKey());
        return Stream.concat(untold, misplaced).distinct().sorted().toList();
    }

    private static Stream<String> fault(TextsInSources.Text text, Map<String, String> texts, String language) {
        if (text.words() == null) {
            return Stream.of(text.place() + ": cannot be translated; write one sentence with {0} and pass the values: "
                    + text.code());
        }
        boolean isWords =
                WORD.matcher(PLACE.matcher(text.words()).replaceAll("")).find();
        return isWords && !texts.containsKey(text.words())
                ? Stream.of(text.place() + ": problems/" + language + ".json lacks: " + text.words())
                : Stream.empty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        Map<String, String> texts = new HashMap<>();
        ClassLoader modules = ProblemTexts.class.getClassLoader();
        for (URL file : Collections.list(modules.getResources("problems/" + language + ".json"))) {
            try (InputStream module = file.openStream()) {
                texts.putAll(json.readValue(module, new TypeReference<Map<String, String>>() {}));
            }
        }
        return texts;
    }
}
