package org.portcontrol.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
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
        Set<ConstraintViolation<T>> violated = validator.validate(request, groups);
        if (!violated.isEmpty()) {
            throw FrameworkProblems.ofConstraints(violated);
        }
        return request;
    }
}
