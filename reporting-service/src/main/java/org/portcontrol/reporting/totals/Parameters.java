package org.portcontrol.reporting.totals;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.web.KnownParameters;
import org.portcontrol.reporting.ReportingProblem;

/** Query parameters, read strictly: one that is misspelt, empty or given twice would silently ask for something else. */
record Parameters(MultivaluedMap<String, String> given) {

    void refuseOthersThan(Set<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw KnownParameters.unknown(name, known);
                });
    }

    /** The value of a parameter that may be given once, or null. */
    String one(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw malformed(name, "It may be given once.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** The values of a parameter that may be repeated, or hold several values with commas between them. */
    List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(values -> Arrays.stream(values.split(",", -1)))
                .toList();
    }

    /**
     * The same, of values that all have a form.
     *
     * @param detail what is told if one has not
     */
    SortedSet<String> all(String name, Predicate<String> form, String detail) {
        List<String> values = all(name);
        if (!values.stream().allMatch(form)) {
            throw malformed(name, detail);
        }
        return new TreeSet<>(values);
    }

    /** A value that is none of those there are. */
    static Refusal unknown(String name, ReportingProblem type, List<String> known) {
        return Refusal.of(Violation.ofParameter(name, type, "Known are {0}.", String.join(", ", known))
                .allowing(known));
    }

    static Refusal malformed(String name, String detail) {
        return Refusal.ofParameter(name, CommonProblem.MALFORMED_PARAMETER, detail);
    }
}
