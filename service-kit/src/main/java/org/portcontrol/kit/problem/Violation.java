package org.portcontrol.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;

/**
 * One value that was refused: where it stands in the request, why, and the cure. A value in the body is named by a JSON
 * pointer (RFC 6901), any other by the name of its query parameter or header.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "pointer", "parameter", "header", "detail", "cure"})
public record Violation(
        @JsonProperty("type") URI type,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("parameter") String parameter,
        @JsonProperty("header") String header,
        @JsonProperty("detail") String detail,
        @JsonProperty("cure") String cure) {

    public static Violation at(String pointer, ProblemType type, String detail) {
        return new Violation(type.uri(), pointer, null, null, detail, type.cure());
    }

    public static Violation ofParameter(String parameter, ProblemType type, String detail) {
        return new Violation(type.uri(), null, parameter, null, detail, type.cure());
    }

    public static Violation ofHeader(String header, ProblemType type, String detail) {
        return new Violation(type.uri(), null, null, header, detail, type.cure());
    }
}
