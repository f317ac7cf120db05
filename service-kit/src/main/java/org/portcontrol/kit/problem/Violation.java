package org.portcontrol.kit.problem;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value that was refused: where it stands in the request, why, what would have been allowed, and the cure. A value in
 * the body is named by a JSON pointer (RFC 6901), any other by the name of its query parameter or header.
 *
 * @param limits what would have been allowed: {@code allowed}, {@code allowedAt}, {@code minimum} and other members named
 *     as in JSON Schema
 */
public record Violation(
        ProblemType problem,
        String pointer,
        String parameter,
        String header,
        Detail sentence,
        Map<String, Object> limits) {

    /**
     * A refused value in the body.
     *
     * @param detail an English sentence; {@code {0}} stands for the first value
     */
    public static Violation at(String pointer, ProblemType type, String detail, Object... values) {
        return at(pointer, type, Detail.of(detail, values));
    }

    /** A code in the body that is not on its list. */
    public static Violation at(String pointer, ProblemType type, Collection<String> allowed) {
        return at(pointer, type, oneOf(allowed)).allowing(allowed);
    }

    public static Violation ofParameter(String parameter, ProblemType type, String detail, Object... values) {
        return new Violation(type, null, parameter, null, Detail.of(detail, values), Map.of());
    }

    /** A code in a query parameter that is not on its list. */
    public static Violation ofParameter(String parameter, ProblemType type, Collection<String> allowed) {
        return new Violation(type, null, parameter, null, oneOf(allowed), Map.of()).allowing(allowed);
    }

    public static Violation ofHeader(String header, ProblemType type, String detail, Object... values) {
        return new Violation(type, null, null, header, Detail.of(detail, values), Map.of());
    }

    static Violation at(String pointer, ProblemType type, Detail detail) {
        return new Violation(type, pointer, null, null, detail, Map.of());
    }

    private static Detail oneOf(Collection<String> allowed) {
        return Detail.of("It must be one of {0}.", String.join(", ", allowed));
    }

    /** Tells the values that are allowed, if they are few. */
    public Violation allowing(Collection<String> codes) {
        return with("allowed", List.copyOf(codes));
    }

    /** Tells the address of the list of values that are allowed. */
    public Violation allowingAt(String address) {
        return with("allowedAt", address);
    }

    /**
     * Tells the least and the greatest value that are allowed.
     *
     * @param minimum a number or a day; null if there is none
     * @param maximum the same
     */
    public Violation within(Object minimum, Object maximum) {
        return with("minimum", minimum).with("maximum", maximum);
    }

    Violation with(String limit, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(limits);
        more.put(limit, value);
        return new Violation(problem, pointer, parameter, header, sentence, more);
    }

    public URI type() {
        return problem.uri();
    }

    /** The English sentence without its values, to be stored. */
    public String pattern() {
        return sentence.pattern();
    }

    /** The values of the sentence, to be stored. */
    public List<String> values() {
        return sentence.texts();
    }

    /** In English. */
    public String detail() {
        return sentence.in(Language.ENGLISH);
    }

    /** In English. */
    public String cure() {
        return problem.cure();
    }

    /** Its members as they are sent. */
    Map<String, Object> in(Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type());
        members.put("pointer", pointer);
        members.put("parameter", parameter);
        members.put("header", header);
        members.put("detail", sentence.in(language));
        members.put("cure", language.of(cure()));
        members.putAll(limits);
        members.values().removeIf(value -> value == null);
        return members;
    }
}
