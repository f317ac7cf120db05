package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.5; POINT",
                "0.123; POINT",
                "0.027999999999999997; POINT",
                "1234.567; POINT",
                "1,234.5; POINT",
                "1,234,567; POINT",
                ".5; POINT",
                "1,5; COMMA",
                "0,123; COMMA",
                "1.234,5; COMMA",
                "1.234.567; COMMA",
                ",5; COMMA",
                "1.5e-05; POINT"
            })
    void a_number_proves_its_decimal_mark(String text, DecimalMark mark) {
        assertEquals(mark, Numbers.proof(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "490", "9e-05", "1,234", "1.234", "999.999", "-1,234", "+12,345"})
    void a_number_without_marks_or_with_one_that_may_group_proves_nothing(String text) {
        assertNull(Numbers.proof(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "490; POINT; 490",
                "0.027999999999999997; POINT; 0.027999999999999997",
                "1,234.5; POINT; 1234.5",
                "1.234,5; COMMA; 1234.5",
                "1,234; COMMA; 1.234",
                "1,234; POINT; 1234",
                "9e-05; POINT; 9E-5",
                "1,5E3; COMMA; 1.5E+3",
                "-2.5; POINT; -2.5",
                ".5; POINT; 0.5"
            })
    void a_number_is_read_to_its_last_digit(String text, DecimalMark mark, BigDecimal number) {
        assertEquals(number, Numbers.read(text, mark));
    }

    @Test
    void a_plain_number_needs_no_mark() {
        assertTrue(Numbers.isPlain("9e-05"));
        assertFalse(Numbers.isPlain("1,234"));
        assertEquals(
                new BigDecimal("0.00009"),
                new BigDecimal(Numbers.read("9e-05", null).toPlainString()));
    }

    @ParameterizedTest
    @CsvSource({"'1 234,5', '1234,5'", "1'234.5, 1234.5", "1’234.5, 1234.5", "' 12 ', 12"})
    void blanks_and_apostrophes_between_thousands_go(String text, String stripped) {
        assertEquals(stripped, Numbers.strip(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0234", "1\u202f234", "1\u2009234", "1\t234"})
    void all_kinds_of_blanks_go(String text) {
        assertEquals("1234", Numbers.strip(text));
    }

    @Test
    void blanks_without_end_inside_of_a_cell_take_no_time() {
        String text = "1" + " ".repeat(32_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertEquals(text, Numbers.strip(text + "  ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kg", "12kg", "12-15", "~12", "1/2", "--1", "1e", "1e99999", "0x1f", "NaN", "Infinity", "."})
    void what_holds_more_than_a_number_is_none(String text) {
        assertFalse(Numbers.isNumber(text));
    }

    @Test
    void marks_that_make_no_number_are_not_read() {
        assertNull(Numbers.read("1.5.5", DecimalMark.POINT));
        assertNull(Numbers.read("1,5,5", DecimalMark.COMMA));
    }
}
