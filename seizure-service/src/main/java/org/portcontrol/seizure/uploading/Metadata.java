package org.portcontrol.seizure.uploading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.StorableText;

/**
 * The header {@code Upload-Metadata}: pairs of a key and a text in Base64. The names of the file and of its type are those
 * that the protocol's own clients use; other keys are left alone.
 */
final class Metadata {

    private static final String HEADER = "Upload-Metadata";

    private final Map<String, String> values = new HashMap<>();

    private Metadata() {}

    static Metadata in(String header) {
        Metadata metadata = new Metadata();
        for (String pair : header == null || header.isBlank() ? new String[0] : header.split(",", -1)) {
            String[] parts = pair.strip().split(" +", 2);
            if (parts[0].isEmpty() || metadata.values.containsKey(parts[0])) {
                throw refusal("It must be pairs of a key and a text in Base64, with commas between.");
            }
            metadata.values.put(parts[0], parts.length == 1 ? "" : text(parts[1]));
        }
        return metadata;
    }

    String fileName() {
        return values.getOrDefault("filename", values.get("name"));
    }

    String fileType() {
        return values.getOrDefault("filetype", values.get("type"));
    }

    String caption() {
        return values.get("caption");
    }

    private static String text(String encoded) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw refusal("It must be pairs of a key and a text in Base64, with commas between.");
        }
        if (!StorableText.isStorable(text)) {
            throw refusal("It holds a control character or half of a character.");
        }
        return text;
    }

    private static Refusal refusal(String detail) {
        return Refusal.ofHeader(HEADER, CommonProblem.MALFORMED_PARAMETER, detail);
    }
}
