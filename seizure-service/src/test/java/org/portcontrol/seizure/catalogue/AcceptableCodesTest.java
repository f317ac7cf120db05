package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.lists.ShippedList;

/**
 * DHIS2's capture app once stopped syncing because codes of three option sets had changed. Here a code that has been
 * retired stays acceptable for the days on which it was valid, and for devices that do not know better.
 */
class AcceptableCodesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");
    private static final LocalDate LATER = LAST_DAY.plusDays(1);
    private static final String NEVER_SYNCED = "2026-11-25";
    private static final String RETIRED_IN = "2027-04-10";

    private final Catalogue catalogue = Catalogues.shipped();

    @BeforeEach
    void one_entry_is_retired_and_one_begins() {
        catalogue.takeOn(Edition.of(ShippedList.read("catalogue/commodities.csv", ShippedEntry.class).stream()
                .map(row -> switch (row.code()) {
                    case "TOX-MERCURY" -> between(row, null, LAST_DAY, "TOX-MERCURY-COMPOUNDS", RETIRED_IN);
                    case "NPS-XYLAZINE" -> between(row, LocalDate.parse("2025-01-01"), null, null, null);
                    default -> row;
                })
                .toList()));
    }

    private static ShippedEntry between(
            ShippedEntry row, LocalDate from, LocalDate to, String replacedBy, String retiredIn) {
        return new ShippedEntry(
                row.code(),
                row.name(),
                row.category(),
                row.group(),
                row.controlRegime(),
                row.cas(),
                row.hsCode(),
                row.defaultDimension(),
                row.unitMassGrams(),
                row.source(),
                row.idsLabel(),
                row.note(),
                row.dimensions(),
                from,
                to,
                replacedBy,
                row.addedIn(),
                LocalDate.parse("2028-01-15"),
                retiredIn == null ? null : LocalDate.parse(retiredIn));
    }

    @Test
    void a_code_that_is_retired_today_is_taken_for_a_seizure_of_a_day_on_which_it_was_valid() {
        assertTrue(catalogue.acceptable("TOX-MERCURY", LAST_DAY, RETIRED_IN).isPresent());
        assertTrue(catalogue
                .acceptable("TOX-MERCURY", LocalDate.parse("2017-07-14"), null)
                .isPresent());
    }

    @Test
    void a_phone_that_has_not_synced_since_may_still_send_it() {
        assertTrue(catalogue.acceptable("TOX-MERCURY", LATER, NEVER_SYNCED).isPresent());
        assertTrue(catalogue.acceptable("TOX-MERCURY", LATER, "2027-04-09.3").isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {RETIRED_IN, "2027-06-01", "2028-01-15.7", "2026-11-24", "yesterday", ""})
    void a_phone_that_knows_better_or_does_not_say_what_it_holds_may_not(String held) {
        assertTrue(catalogue.acceptable("TOX-MERCURY", LATER, held).isEmpty());
    }

    @Test
    void the_refusal_names_the_last_day_and_what_to_use() {
        Violations violations = new Violations();
        assertNull(catalogue.read("TOX-MERCURY", LATER, null, "/items/0/commodity", violations));
        Violation violation = violations.all().get(0);
        assertEquals(CatalogueProblem.RETIRED_COMMODITY, violation.problem());
        assertEquals("/items/0/commodity", violation.pointer());
        assertEquals(
                "TOX-MERCURY was in use until 2027-03-31, and the day is 2027-04-01. Use TOX-MERCURY-COMPOUNDS.",
                violation.detail());
        assertEquals(Map.of("allowed", List.of("TOX-MERCURY-COMPOUNDS")), violation.limits());
    }

    @Test
    void an_entry_is_not_used_before_its_first_day_whatever_a_device_holds() {
        Violations violations = new Violations();
        LocalDate before = LocalDate.parse("2024-12-31");
        assertNull(catalogue.read("NPS-XYLAZINE", before, NEVER_SYNCED, "/items/0/commodity", violations));
        assertEquals(
                CatalogueProblem.COMMODITY_NOT_YET_VALID,
                violations.all().get(0).problem());
        assertTrue(
                catalogue.acceptable("NPS-XYLAZINE", before.plusDays(1), null).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "TOX-QUICKSILVER; The nearest are TOX-MERCURY",
                "DIAZEPAM; The nearest are PSY-DIAZEPAM",
                "NAR-HERION; The nearest are NAR-HEROIN",
                "NOTHING-9; none"
            })
    void an_unknown_code_is_refused_with_the_nearest_ones(String code, String suggestion) {
        Violations violations = new Violations();
        assertNull(catalogue.read(code, LATER, null, "/items/0/commodity", violations));
        String detail = violations.all().get(0).detail();
        assertEquals(suggestion != null, detail.contains("nearest"), detail);
        assertTrue(suggestion == null || detail.contains(suggestion), detail);
        assertEquals("/api/v1/commodities", violations.all().get(0).limits().get("allowedAt"));
    }

    @Test
    void no_code_is_no_violation_here() {
        Violations violations = new Violations();
        assertNull(catalogue.read(null, LATER, null, "/items/0/commodity", violations));
        assertTrue(violations.isEmpty());
    }
}
