package org.portcontrol.seizure.codelists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portcontrol.seizure.Article;
import org.portcontrol.seizure.Basis;
import org.portcontrol.seizure.Concealment;
import org.portcontrol.seizure.DetectionMethod;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.Direction;
import org.portcontrol.seizure.Disposal;
import org.portcontrol.seizure.LaboratoryResult;
import org.portcontrol.seizure.MeasureUnit;
import org.portcontrol.seizure.PackageType;
import org.portcontrol.seizure.Sharing;
import org.portcontrol.seizure.SiteType;
import org.portcontrol.seizure.Source;
import org.portcontrol.seizure.Status;
import org.portcontrol.seizure.Submission;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.TransportDocument;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.catalogue.Catalogues;
import org.portcontrol.seizure.lists.Validity;

/** What holds for every list that ships with the suite. */
class CodeListsTest {

    /** The lists whose codes are constants; a code that is retired stays a constant. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("articles", Article.class),
            Map.entry("bases", Basis.class),
            Map.entry("concealment-methods", Concealment.Method.class),
            Map.entry("concealment-places", Concealment.Place.class),
            Map.entry("detection-methods", DetectionMethod.class),
            Map.entry("dimensions", Dimension.class),
            Map.entry("directions", Direction.class),
            Map.entry("disposal-kinds", Disposal.Kind.class),
            Map.entry("laboratory-methods", LaboratoryResult.Method.class),
            Map.entry("package-types", PackageType.class),
            Map.entry("sharing-levels", Sharing.class),
            Map.entry("site-types", SiteType.class),
            Map.entry("sources", Source.class),
            Map.entry("statuses", Status.class),
            Map.entry("submission-channels", Submission.Channel.class),
            Map.entry("transport-document-types", TransportDocument.Type.class),
            Map.entry("transport-modes", Transport.Mode.class),
            Map.entry("units-of-measure", MeasureUnit.class),
            Map.entry("vehicles", Transport.Vehicle.class));

    private static final Set<String> OTHERS = Set.of("commodity-categories", "countries", "currencies");

    private static final CodeLists LISTS = new CodeLists();

    static List<CodeList> shipped() {
        return LISTS.all().stream()
                .filter(list -> !list.version().startsWith("jdk"))
                .toList();
    }

    private static CodeList list(String name) {
        return LISTS.find(name).orElseThrow();
    }

    @Test
    void there_is_a_list_for_every_kind_of_code_of_the_api() {
        Set<String> names = new TreeSet<>(CONSTANTS.keySet());
        names.addAll(OTHERS);
        assertEquals(names, LISTS.all().stream().map(CodeList::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void a_list_has_the_codes_that_reports_are_read_with_and_no_others() {
        CONSTANTS.forEach((name, constants) -> assertEquals(
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList(),
                List.copyOf(list(name).codes().keySet()),
                name));
    }

    @Test
    void the_categories_are_those_of_the_catalogue() {
        Catalogue catalogue = Catalogues.shipped();
        assertEquals(
                catalogue.all().stream().map(commodity -> commodity.category()).collect(Collectors.toSet()),
                list("commodity-categories").codes().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void every_code_has_a_label_of_its_own_in_both_languages(CodeList list) {
        for (String language : List.of("en", "ru")) {
            List<String> labels = list.codes().values().stream()
                    .map(code -> code.labels().get(language))
                    .toList();
            assertEquals(labels.size(), new HashSet<>(labels).size(), labels.toString());
            assertTrue(labels.stream().allMatch(label -> label.equals(label.strip()) && !label.isEmpty()));
        }
        Predicate<String> cyrillic = label -> label.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        assertTrue(list.codes().values().stream()
                .allMatch(code -> cyrillic.test(code.labels().get("ru"))
                        && !cyrillic.test(code.labels().get("en"))));
        assertTrue(cyrillic.test(list.titles().get("ru")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void no_code_was_changed_before_it_was_added_or_retired_without_a_last_day(CodeList list) {
        for (Code code : list.codes().values()) {
            Validity validity = code.validity();
            assertTrue(validity.addedIn().compareTo(code.changedIn()) <= 0, code.code());
            assertEquals(validity.to() == null, validity.retiredIn() == null, code.code());
            assertTrue(validity.retiredIn() == null || validity.retiredIn().compareTo(code.changedIn()) <= 0);
            assertTrue(code.replacedBy() == null || list.codes().containsKey(code.replacedBy()), code.code());
        }
    }

    @Test
    void a_list_with_a_standard_has_its_codes() {
        assertEquals("3", list("transport-modes").codes().get("ROAD").standardCode());
        assertEquals("CI", list("package-types").codes().get("CI").standardCode());
        assertEquals("KGM", list("dimensions").codes().get("MASS").standardCode());
        assertTrue(list("units-of-measure").codes().values().stream()
                .allMatch(code -> code.code().equals(code.standardCode())));
        for (Dimension dimension : Dimension.values()) {
            assertEquals(
                    dimension.baseUnit(),
                    list("dimensions").codes().get(dimension.name()).standardCode());
        }
        for (MeasureUnit unit : MeasureUnit.values()) {
            assertEquals(
                    List.of(unit.dimension().name().toLowerCase(Locale.ROOT)),
                    list("units-of-measure").codes().get(unit.name()).tags());
        }
    }

    @Test
    void countries_and_currencies_are_those_of_the_jdk_in_both_languages() {
        Code kazakhstan = list("countries").codes().get("KZ");
        assertEquals(Map.of("en", "Kazakhstan", "ru", "Казахстан"), kazakhstan.labels());
        assertEquals("KAZ", kazakhstan.standardCode());
        assertEquals("Косово", list("countries").codes().get("XK").labels().get("ru"));
        assertEquals(
                Locale.getISOCountries().length + 1, list("countries").codes().size());
        Code tenge = list("currencies").codes().get("KZT");
        assertEquals("398", tenge.standardCode());
        assertEquals(List.of("circulating"), tenge.tags());
        assertFalse(tenge.labels().get("en").equals(tenge.labels().get("ru")));
        assertEquals(List.of(), list("currencies").codes().get("DEM").tags());
        assertEquals(
                Currency.getAvailableCurrencies().size(),
                list("currencies").codes().size());
    }

    private static Code code(String code, String addedIn, String changedIn, String validTo, String retiredIn) {
        return new Code.Row(
                        code,
                        code,
                        code,
                        null,
                        null,
                        null,
                        validTo == null ? null : LocalDate.parse(validTo),
                        null,
                        LocalDate.parse(addedIn),
                        LocalDate.parse(changedIn),
                        retiredIn == null ? null : LocalDate.parse(retiredIn))
                .toCode();
    }

    private static final CodeList CHANGED = CodeList.of(
            "places",
            Map.of(),
            null,
            "2027-06-01",
            List.of(
                    code("KEPT", "2026-11-25", "2026-11-25", null, null),
                    code("RELABELLED", "2026-11-25", "2027-01-10", null, null),
                    code("RETIRED", "2026-11-25", "2027-03-01", "2027-02-28", "2027-03-01"),
                    code("ADDED", "2027-06-01", "2027-06-01", null, null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "whole",
            value = {
                "2026-11-25; RELABELLED RETIRED ADDED",
                "2027-01-10; RETIRED ADDED",
                "2027-02-01; RETIRED ADDED",
                "2027-03-01; ADDED",
                "2027-06-01; ''",
                "2027-06-02; whole",
                "2026-11-25.3; whole",
                "latest; whole",
                "''; whole"
            })
    void a_phone_gets_what_was_added_relabelled_or_retired_since_and_otherwise_the_whole_list(
            String held, String changed) {
        assertEquals(
                changed,
                CHANGED.since(held)
                        .map(codes -> codes.stream().map(Code::code).collect(Collectors.joining(" ")))
                        .orElse(null));
    }
}
