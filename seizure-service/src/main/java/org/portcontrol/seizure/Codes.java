package org.portcontrol.seizure;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.portcontrol.kit.problem.ProblemType;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.problem.Violations;

/** Reads codes out of requests; a code that does not exist is noted with the ones that do. */
public final class Codes {

    /** ISO leaves XK to its users; the United Nations and the European Union use it for Kosovo. */
    public static final String KOSOVO = "XK";

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Set<String> CURRENCIES = COUNTRIES.stream()
            .map(country ->
                    Currency.getInstance(new Locale.Builder().setRegion(country).build()))
            .filter(Objects::nonNull)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** The constant of that name, or null if the code is absent or, with a violation, unknown. */
    public static <E extends Enum<E>> E read(Class<E> list, String code, String pointer, Violations violations) {
        return read(list, code, pointer, SeizureProblem.UNKNOWN_CODE, violations);
    }

    public static <E extends Enum<E>> E read(
            Class<E> list, String code, String pointer, ProblemType unknown, Violations violations) {
        if (code == null) {
            return null;
        }
        for (E constant : list.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        violations.addUnknown(
                pointer,
                unknown,
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList());
        return null;
    }

    /** The ISO 3166-1 alpha-2 code itself, or that of Kosovo, or null if it is absent or, with a violation, unknown. */
    public static String country(String code, String pointer, Violations violations) {
        if (code == null) {
            return null;
        }
        boolean known = violations.require(
                COUNTRIES.contains(code) || code.equals(KOSOVO),
                Violation.at(
                                pointer,
                                SeizureProblem.UNKNOWN_CODE,
                                "It must be a country code of ISO 3166-1 alpha-2 in capitals, for example KZ.")
                        .allowingAt("/api/v1/code-lists/countries"));
        return known ? code : null;
    }

    /**
     * True for a currency that some country uses today. The JDK tells no days of the others, and beside them it lists
     * metals, funds and codes for tests.
     */
    public static boolean circulates(String currency) {
        return CURRENCIES.contains(currency);
    }

    /** The ISO 4217 code itself, or null if it is absent or, with a violation, none of a currency that circulates. */
    public static String currency(String code, String pointer, Violations violations) {
        if (code == null) {
            return null;
        }
        boolean known = violations.require(
                circulates(code),
                Violation.at(
                                pointer,
                                SeizureProblem.UNKNOWN_CODE,
                                "It must be the code of ISO 4217, in capitals, of a currency that circulates, for example USD.")
                        .allowingAt("/api/v1/code-lists/currencies"));
        return known ? code : null;
    }
}
