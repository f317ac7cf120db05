package org.portcontrol.seizure.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private static final Validity RETIRED = Validity.shipped(
            null, LocalDate.parse("2027-02-28"), LocalDate.parse("2026-11-25"), LocalDate.parse("2027-03-01"));
    private static final Validity KEPT = Validity.shipped(null, null, LocalDate.parse("2026-11-25"), null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {
                // day,     version held, taken
                "2027-02-28, unknown,    true",
                "2027-03-01, unknown,    false",
                "2027-03-01, 2026-11-25, true",
                "2027-03-01, 2027-02-28, true",
                "2027-03-01, 2027-03-01, false",
                "2027-03-01, 2026-11-24, false",
                "unknown,    unknown,    true"
            })
    void a_code_that_is_retired_is_taken_for_its_days_and_from_phones_that_have_not_synced(
            LocalDate day, String held, boolean taken) {
        assertEquals(taken, RETIRED.allows(day, held));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unknown",
            value = {"2017-07-14, unknown", "2031-01-01, 2031-01-01"})
    void a_code_that_is_kept_is_taken_for_every_day(LocalDate day, String held) {
        assertTrue(KEPT.allows(day, held));
    }
}
