package org.portcontrol.seizure.changing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.kit.json.Differences.Difference;
import org.portcontrol.seizure.SeizureRevision;
import org.portcontrol.seizure.Seizures;

/** What the revisions of a record say differently. */
@Singleton
public class Revisions {

    /** What differs from revision to revision by itself. */
    private static final List<String> OF_EACH = List.of("revision", "recordedAt", "previousStatus");

    private final Seizures seizures;
    private final ObjectMapper json;

    Revisions(Seizures seizures, ObjectMapper json) {
        this.seizures = seizures;
        this.json = json;
    }

    /** The record as a revision left it, as a tree. */
    public JsonNode tree(UUID seizure, int revision) {
        return tree(seizures.revision(seizure, revision));
    }

    /** What changed from one revision to a later one. */
    public List<Difference> between(UUID seizure, int earlier, int later) {
        return Differences.between(told(tree(seizure, earlier)), told(tree(seizure, later)));
    }

    /** What a revision changed; everything, if it is the first. */
    public List<Difference> between(SeizureRevision before, SeizureRevision after) {
        return Differences.between(before == null ? json.createObjectNode() : told(tree(before)), told(tree(after)));
    }

    private static JsonNode told(JsonNode state) {
        return ((ObjectNode) state).without(OF_EACH);
    }

    private JsonNode tree(SeizureRevision revision) {
        try {
            return json.readTree(revision.state());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
