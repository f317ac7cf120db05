package org.portcontrol.kit.web;

import java.util.List;
import java.util.function.Function;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads a query parameter that is one of a few codes. */
public final class OneOf {

    private OneOf() {}

    /**
     * The constant of that name, or null if the parameter was not given.
     *
     * @throws Refusal {@code malformed-parameter} if there is none; it tells those that there are
     */
    public static <E extends Enum<E>> E of(Class<E> codes, String parameter, String text) {
        return of(codes, Enum::name, parameter, text);
    }

    /**
     * The same for codes that are written otherwise than the constants.
     *
     * @param spelling a constant as it is written
     */
    public static <E extends Enum<E>> E of(
            Class<E> codes, Function<E, String> spelling, String parameter, String text) {
        return of(List.of(codes.getEnumConstants()), spelling, parameter, text);
    }

    /** The same where only some of the constants are taken. */
    static <E extends Enum<E>> E of(List<E> known, Function<E, String> spelling, String parameter, String text) {
        if (text == null) {
            return null;
        }
        return known.stream()
                .filter(code -> spelling.apply(code).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.ofParameter(
                        parameter,
                        CommonProblem.MALFORMED_PARAMETER,
                        known.stream().map(spelling).toList()));
    }
}
