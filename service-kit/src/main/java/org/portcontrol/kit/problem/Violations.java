package org.portcontrol.kit.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects every refused value of a request, so that a caller on a bad link learns of all of them in one answer. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /**
     * Notes a violation unless the condition holds, and hands the condition back.
     *
     * @param detail an English sentence; {@code {0}} stands for the first value
     */
    public boolean require(boolean condition, String pointer, ProblemType type, String detail, Object... values) {
        return require(condition, Violation.at(pointer, type, detail, values));
    }

    /** The same for a violation that tells what is allowed. */
    public boolean require(boolean condition, Violation violation) {
        if (!condition) {
            add(violation);
        }
        return condition;
    }

    public void add(String pointer, ProblemType type, String detail, Object... values) {
        add(Violation.at(pointer, type, detail, values));
    }

    public void add(Violation violation) {
        found.add(violation);
    }

    /** Notes a code that is not on its list, and tells the list. */
    public void addUnknown(String pointer, ProblemType type, Collection<String> allowed) {
        add(Violation.at(pointer, type, allowed));
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
        List<ProblemType> types =
                found.stream().map(Violation::problem).distinct().toList();
        return Refusal.of(types.size() == 1 ? types.get(0) : CommonProblem.SEVERAL_VIOLATIONS, found);
    }
}
