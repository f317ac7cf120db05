package org.portcontrol.seizure.codelists;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.lists.Validity;

/** The lists that the JDK keeps. Their version is the JDK's: with each one they are new as a whole. */
final class JdkLists {

    private static final String KOSOVO_ALPHA3 = "XKX";

    /** Of a currency that may be reported; the others are for the past, or are metals and funds. */
    private static final String CIRCULATING = "circulating";

    private static final Locale RUSSIAN =
            new Locale.Builder().setLanguage(Languages.RUSSIAN).build();
    private static final String VERSION =
            "jdk-" + Runtime.version().version().stream().map(String::valueOf).collect(Collectors.joining("."));
    private static final Validity ALWAYS = new Validity(null, null, null, null);

    private JdkLists() {}

    static CodeList countries() {
        List<Code> codes = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(Codes.KOSOVO))
                .sorted()
                .map(code -> {
                    Locale country = new Locale.Builder().setRegion(code).build();
                    String alpha3 = code.equals(Codes.KOSOVO) ? KOSOVO_ALPHA3 : country.getISO3Country();
                    return code(code, alpha3, List.of(), country::getDisplayCountry);
                })
                .toList();
        return CodeList.of(
                "countries",
                Map.of(Languages.ENGLISH, "Countries and territories", Languages.RUSSIAN, "Страны и территории"),
                "ISO 3166-1 alpha-2, and XK; standardCode is alpha-3",
                VERSION,
                codes);
    }

    static CodeList currencies() {
        List<Code> codes = Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .map(currency -> code(
                        currency.getCurrencyCode(),
                        currency.getNumericCode() == 0 ? null : currency.getNumericCodeAsString(),
                        Codes.circulates(currency.getCurrencyCode()) ? List.of(CIRCULATING) : List.of(),
                        currency::getDisplayName))
                .toList();
        return CodeList.of(
                "currencies",
                Map.of(Languages.ENGLISH, "Currencies", Languages.RUSSIAN, "Валюты"),
                "ISO 4217; standardCode is the numeric code",
                VERSION,
                codes);
    }

    private static Code code(
            String code, String standardCode, List<String> tags, Function<Locale, String> displayName) {
        return new Code(
                code,
                Map.of(
                        Languages.ENGLISH, displayName.apply(Locale.ENGLISH),
                        Languages.RUSSIAN, displayName.apply(RUSSIAN)),
                standardCode,
                tags,
                ALWAYS,
                null,
                null);
    }
}
