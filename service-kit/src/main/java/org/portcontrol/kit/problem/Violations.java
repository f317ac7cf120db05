package org.portcontrol.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects every refused value of a request, so that a caller on a bad link learns of all of them in one answer. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();
    private final Set<ProblemType> types = new LinkedHashSet<>();

    /** Notes a violation unless the condition holds, and hands the condition back. */
    public boolean require(boolean condition, String pointer, ProblemType type, String detail) {
        if (!condition) {
            add(pointer, type, detail);
        }
        return condition;
    }

    public void add(String pointer, ProblemType type, String detail) {
        found.add(Violation.at(pointer, type, detail));
        types.add(type);
    }

    /** What was noted, in that order. */
    public List<Violation> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Refuses if anything was noted: under the one type that all share, else as several violations. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    Refusal refusal() {
        return Refusal.of(types.size() == 1 ? types.iterator().next() : CommonProblem.SEVERAL_VIOLATIONS, found);
    }
}
