package org.portcontrol.registry.api;

import java.util.Arrays;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads query parameters that name a code of a list. */
public final class CodeLists {

    private CodeLists() {}

    /** The constant of that name, or null if the parameter is absent. */
    public static <E extends Enum<E>> E read(Class<E> list, String parameter, String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElseThrow(() -> refusal(list, parameter));
    }

    private static Refusal refusal(Class<? extends Enum<?>> list, String parameter) {
        return Refusal.ofParameter(
                parameter,
                CommonProblem.MALFORMED_PARAMETER,
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
    }
}
