package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;

/**
 * Reads a request out of a JSON tree as the framework reads one out of a body: for documents that are built before they
 * are read, and for the parts of a list that must not fall with each other.
 */
@ApplicationScoped
public class RequestReader {

    private final ObjectMapper json;
    private final Validator validator;

    RequestReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The request, whose constraints all hold.
     *
     * @param groups which constraints; the default ones unless given
     * @throws Refusal as for a body of the same content, with pointers into the tree
     */
    public <T> T read(JsonNode tree, Class<T> type, Class<?>... groups) {
        T request;
        try {
            request = json.treeToValue(tree, type);
        } catch (JsonProcessingException unreadable) {
            throw UnreadableBody.refusal(unreadable);
        }
        if (request == null) {
            throw Refusal.at("", CommonProblem.MALFORMED_VALUE, "It must be a JSON object.");
        }
        requireValid(request, groups);
        return request;
    }

    /**
     * The request, and the document that it was read from, for an operation that answers for what was sent. Refuses as the
     * framework does, which reads the request only.
     *
     * @param groups which constraints; the default ones unless given
     */
    public <T> Received<T> receive(byte[] body, Class<T> type, Class<?>... groups) {
        try {
            // The request first: of a value that cannot be read it knows the place, the document does not.
            T request = body.length == 0 ? null : json.readValue(body, type);
            if (request == null) {
                throw Refusal.at("", CommonProblem.MISSING_VALUE, "It must not be null.");
            }
            requireValid(request, groups);
            return new Received<>(request, json.readTree(body));
        } catch (JsonProcessingException unreadable) {
            throw UnreadableBody.refusal(unreadable);
        } catch (IOException noText) {
            throw Refusal.at("", CommonProblem.MALFORMED_JSON, "The body cannot be read as JSON.");
        }
    }

    private <T> void requireValid(T request, Class<?>... groups) {
        Set<ConstraintViolation<T>> violated = validator.validate(request, groups);
        if (!violated.isEmpty()) {
            throw FrameworkProblems.ofConstraints(violated);
        }
    }
}
