package org.portcontrol.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON merge patch (RFC 7396): members replace members, null removes one, and a list is replaced as a whole. */
@Singleton
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** What the patch makes of the document. */
    public JsonNode apply(JsonNode patch, JsonNode document) {
        JsonValue merged = Json.createMergePatch(value(patch)).apply(value(document));
        try {
            return json.readTree(merged.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pointers to every value that the patch sets, replaces or removes. */
    public static List<String> touched(JsonNode patch) {
        List<String> pointers = new ArrayList<>();
        touched("", patch, pointers);
        return pointers;
    }

    private static void touched(String pointer, JsonNode patch, List<String> pointers) {
        if (patch.isObject()) {
            patch.properties()
                    .forEach(
                            member -> touched(Differences.step(pointer, member.getKey()), member.getValue(), pointers));
        } else {
            pointers.add(pointer);
        }
    }

    private static JsonValue value(JsonNode tree) {
        try (JsonReader reader = Json.createReader(new StringReader(tree.toString()))) {
            return reader.readValue();
        }
    }
}
