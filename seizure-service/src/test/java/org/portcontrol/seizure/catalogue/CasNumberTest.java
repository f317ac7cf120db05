package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"439-14-5", "7439-97-6", "50-00-0", "1972-08-3", "2504100-70-1"})
    void a_number_as_it_is_printed_passes(String printed) {
        assertTrue(CasNumber.read(printed).orElseThrow().passesCheckDigit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"439-15-5", "439-14-6", "4391-4-5", "349-14-5"})
    void a_typing_error_is_seen(String mistyped) {
        assertFalse(CasNumber.read(mistyped).filter(CasNumber::passesCheckDigit).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7439-97-6", " 7439‑97‑6 ", "7439–97–6", "7439976", "7439 97 6"})
    void it_is_the_same_number_however_it_was_typed(String typed) {
        assertEquals("7439-97-6", CasNumber.read(typed).orElseThrow().text());
    }

    /** What a spreadsheet makes of 1972-08-3 and the like. */
    @ParameterizedTest
    @ValueSource(strings = {"8/3/72", "1972-08-03", "", "mercury", "0439-14-5", "12345678-14-5"})
    void what_is_no_number_is_none(String text) {
        assertEquals(Optional.empty(), CasNumber.read(text));
    }
}
