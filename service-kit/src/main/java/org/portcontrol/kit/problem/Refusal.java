package org.portcontrol.kit.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The request is understood and refused. Thrown anywhere below a resource; whatever transaction is open is rolled back,
 * so a refused request leaves nothing behind.
 */
public class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final transient Detail detail;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private Refusal(ProblemType type, Detail detail, List<Violation> violations) {
        super(detail.in(Language.ENGLISH), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /**
     * A refusal of the request as a whole.
     *
     * @param detail an English sentence; {@code {0}} stands for the first value
     */
    public static Refusal of(ProblemType type, String detail, Object... values) {
        return of(type, Detail.of(detail, values));
    }

    /** One refused value in the body. */
    public static Refusal at(String pointer, ProblemType type, String detail, Object... values) {
        return of(Violation.at(pointer, type, detail, values));
    }

    public static Refusal ofParameter(String parameter, ProblemType type, String detail, Object... values) {
        return of(Violation.ofParameter(parameter, type, detail, values));
    }

    /** A code in a query parameter that is not on its list. */
    public static Refusal ofParameter(String parameter, ProblemType type, Collection<String> allowed) {
        return of(Violation.ofParameter(parameter, type, allowed));
    }

    public static Refusal ofHeader(String header, ProblemType type, String detail, Object... values) {
        return of(Violation.ofHeader(header, type, detail, values));
    }

    /** One refused value, with what would have been allowed. */
    public static Refusal of(Violation violation) {
        return new Refusal(violation.problem(), violation.sentence(), List.of(violation));
    }

    static Refusal of(ProblemType type, Detail detail) {
        return new Refusal(type, detail, List.of());
    }

    static Refusal of(ProblemType type, List<Violation> violations) {
        Detail first = violations.get(0).sentence();
        Detail detail = violations.size() == 1
                ? first
                : Detail.of("{0} values are refused; the first: {1}", violations.size(), first);
        return new Refusal(type, detail, violations);
    }

    /** Adds an extension member to the problem, for example the current revision of a stale record. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Adds a header to the answer, for what a protocol wants beside the problem. */
    public Refusal withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Detail detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Its violations; a refusal of the request as a whole is one of all of the body. */
    public List<Violation> asViolations() {
        return violations.isEmpty() ? List.of(Violation.at("", type, detail)) : violations;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
