package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portcontrol.kit.language.AcceptLanguage;

/**
 * The languages of problems, and the one that a caller asks for. Every module adds its texts in files of its own,
 * {@code problems/<language>.json} on the class path: one JSON object, each English text with its translation.
 */
@ApplicationScoped
class Languages {

    private static final List<String> TRANSLATIONS = List.of("ru");

    private final Map<String, Language> byTag = new HashMap<>();
    private final HttpHeaders request;

    Languages(ObjectMapper json, HttpHeaders request) {
        this.request = request;
        byTag.put(Language.ENGLISH.tag(), Language.ENGLISH);
        TRANSLATIONS.forEach(tag -> byTag.put(tag, new Language(tag, texts(tag, json))));
    }

    /** The language for the answer to the current request. */
    Language asked() {
        return best(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language that an {@code Accept-Language} header likes best; English if it likes none or says nothing. */
    Language best(String header) {
        return byTag.get(AcceptLanguage.best(header, byTag.keySet()));
    }

    private static Map<String, String> texts(String tag, ObjectMapper json) {
        Map<String, String> texts = new HashMap<>();
        try {
            ClassLoader modules = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(modules.getResources("problems/" + tag + ".json"))) {
                try (InputStream module = file.openStream()) {
                    json.readValue(module, new TypeReference<Map<String, String>>() {})
                            .forEach((english, text) -> add(texts, english, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String english, String text) {
        String other = texts.put(english, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalStateException("Two modules translate otherwise: " + english);
        }
    }
}
