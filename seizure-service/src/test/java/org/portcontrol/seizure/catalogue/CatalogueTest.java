package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Validity;

/** What holds for every entry that ships with the suite. */
class CatalogueTest {

    private final Catalogue catalogue = Catalogues.shipped();

    private Stream<Commodity> all() {
        return catalogue.all().stream();
    }

    private List<String> codesThatFail(Predicate<Commodity> rule) {
        return all().filter(rule.negate()).map(Commodity::code).toList();
    }

    @Test
    void it_holds_every_commodity_once() {
        assertEquals(418, catalogue.all().size());
        assertEquals("1971-IV", catalogue.find("PSY-DIAZEPAM").orElseThrow().controlRegime());
    }

    @Test
    void every_cas_number_is_written_as_it_is_printed_and_passes_its_check_digit() {
        assertEquals(266, all().filter(commodity -> commodity.cas() != null).count());
        assertEquals(
                List.of(),
                codesThatFail(commodity -> commodity.cas() == null
                        || CasNumber.read(commodity.cas())
                                .filter(CasNumber::passesCheckDigit)
                                .filter(number -> number.text().equals(commodity.cas()))
                                .isPresent()));
    }

    @Test
    void every_hs_code_has_the_form_of_one() {
        assertEquals(223, all().filter(commodity -> commodity.hsCode() != null).count());
        assertEquals(
                List.of(),
                codesThatFail(commodity -> commodity.hsCode() == null
                        || commodity.hsCode().matches("[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{10}")));
    }

    @Test
    void every_code_begins_with_a_prefix_of_the_suite_and_fits_into_a_report() {
        assertEquals(
                List.of(),
                codesThatFail(commodity -> Category.isBuiltIn(commodity.code())
                        && commodity.code().matches("[A-Z]{3}(-[A-Z0-9]+)+")
                        && commodity.code().length() <= 60));
    }

    @Test
    void the_usual_dimension_is_one_that_is_possible_and_everything_can_be_counted() {
        assertEquals(
                List.of(),
                codesThatFail(commodity -> commodity.canBeMeasuredBy(commodity.defaultDimension())
                        && commodity.canBeMeasuredBy(Dimension.COUNT)));
    }

    @ParameterizedTest
    @CsvSource({
        "WEA-PISTOL,          VOLUME, false",
        "FIN-BANKNOTES,       AREA,   false",
        "FIN-GOLD-UNWROUGHT,  VOLUME, false",
        "CUL-PAINTING-OLD,    VOLUME, false",
        "NAR-HEROIN,          AREA,   false",
        "OTH-PERSONS,         MASS,   false",
        "NAR-HEROIN,          VOLUME, true",
        "NAR-CANNABIS-PLANT,  AREA,   true",
        "NAR-POPPY-PLANT,     AREA,   true",
        "WLD-ROSEWOOD,        VOLUME, true",
        "WLD-REPTILE-SKIN,    AREA,   true",
        "FIN-BANKNOTES,       MASS,   true",
        "WEA-AMMO,            MASS,   true",
        "ALC-VODKA,           COUNT,  true",
        "PRE-ACETIC-ANHYDRIDE, MASS,  true",
        "OTH-UNMAPPED,        AREA,   true"
    })
    void nonsense_cannot_be_measured_and_everything_else_can(String code, Dimension dimension, boolean can) {
        assertEquals(can, catalogue.find(code).orElseThrow().canBeMeasuredBy(dimension));
    }

    @Test
    void each_entry_leads_on_to_one_that_is_in_use() {
        assertEquals(
                List.of(),
                codesThatFail(commodity -> commodity.replacedBy() == null
                        || (commodity.validTo() != null
                                && catalogue
                                        .find(commodity.replacedBy())
                                        .filter(other -> other.validTo() == null)
                                        .isPresent())));
    }

    @Test
    void every_alias_names_its_source_and_belongs_to_an_entry() {
        List<ShippedEntry.Alias> aliases = ShippedList.read("catalogue/aliases.csv", ShippedEntry.Alias.class);
        assertTrue(aliases.stream().allMatch(alias -> alias.source() != null));
        assertTrue(
                aliases.stream().allMatch(alias -> catalogue.find(alias.code()).isPresent()));
        assertEquals(
                aliases.size(),
                all().mapToInt(commodity -> commodity.aliases().size()).sum());
    }

    @Test
    void no_entry_was_changed_before_it_was_added_or_retired_without_a_last_day() {
        assertEquals(
                List.of(),
                catalogue.current().entries().stream()
                        .filter(entry -> !isInOrder(entry.validity(), entry.changedIn()))
                        .map(entry -> entry.commodity().code())
                        .toList());
        assertFalse(catalogue.version().contains("."));
    }

    private static boolean isInOrder(Validity validity, ListVersion changedIn) {
        return validity.addedIn().compareTo(changedIn) <= 0
                && (validity.to() == null) == (validity.retiredIn() == null)
                && (validity.retiredIn() == null || validity.retiredIn().compareTo(changedIn) <= 0);
    }
}
