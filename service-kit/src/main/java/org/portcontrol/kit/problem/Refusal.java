package org.portcontrol.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The request is understood and refused. Thrown anywhere below a resource; whatever transaction is open is rolled back,
 * so a refused request leaves nothing behind.
 */
public class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Refusal(ProblemType type, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of());
    }

    /** One refused value in the body. */
    public static Refusal at(String pointer, ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(Violation.at(pointer, type, detail)));
    }

    public static Refusal ofParameter(String parameter, ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(Violation.ofParameter(parameter, type, detail)));
    }

    public static Refusal ofHeader(String header, ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(Violation.ofHeader(header, type, detail)));
    }

    static Refusal of(ProblemType type, List<Violation> violations) {
        String detail = violations.size() == 1
                ? violations.get(0).detail()
                : violations.size() + " values are refused; the first: "
                        + violations.get(0).detail();
        return new Refusal(type, detail, violations);
    }

    /** Adds an extension member to the problem, for example the current revision of a stale record. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }
}
