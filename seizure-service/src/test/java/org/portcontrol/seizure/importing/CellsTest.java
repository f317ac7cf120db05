package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final Conventions UNKNOWN = new Conventions(null, null);

    private final Findings findings = new Findings();

    private BigDecimal number(String value, Conventions conventions) {
        return new Cells(conventions, CLOCK).number("AMOUNT", value, false, findings);
    }

    private LocalDate day(String value, boolean storedAsNumber) {
        return new Cells(UNKNOWN, CLOCK).day("SEIZURE_DATE", value, storedAsNumber, findings);
    }

    private void assertRefused(String column, String value, String type) {
        List<RowFinding> violations = findings.violations();
        assertEquals(1, violations.size(), violations.toString());
        assertEquals(column, violations.get(0).column());
        assertEquals(value, violations.get(0).value());
        assertTrue(violations.get(0).type().toString().endsWith("/" + type), violations.toString());
    }

    @ParameterizedTest
    @CsvSource({"0.027999999999999997", "9e-05", "490.0", "0"})
    void a_number_is_read_to_its_last_digit(String value) {
        assertEquals(new BigDecimal(value), number(value, UNKNOWN));
    }

    @Test
    void a_number_that_proves_its_mark_needs_no_other() {
        assertEquals(new BigDecimal("1234.5"), number("1 234,5", new Conventions(DecimalMark.POINT, null)));
    }

    @Test
    void the_mark_of_the_file_settles_what_the_number_does_not_prove() {
        assertEquals(new BigDecimal("1.234"), number("1,234", new Conventions(DecimalMark.COMMA, null)));
        assertEquals(new BigDecimal("1234"), number("1,234", new Conventions(DecimalMark.POINT, null)));
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_refused() {
        assertNull(number("1,234", UNKNOWN));
        assertRefused("AMOUNT", "1,234", "ambiguous-number");
    }

    @Test
    void a_cell_that_a_workbook_stores_as_a_number_is_not_ambiguous() {
        assertEquals(new BigDecimal("1.234"), new Cells(UNKNOWN, CLOCK).number("AMOUNT", "1.234", true, findings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 kg", "about 12", "-", "1,2.3,4"})
    void what_is_no_number_is_refused_with_the_cell(String value) {
        assertNull(number(value, UNKNOWN));
        assertRefused("AMOUNT", value, "unreadable-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void an_empty_number_is_missing(String value) {
        assertNull(number(value, UNKNOWN));
        assertRefused("AMOUNT", value, "missing-value");
    }

    @Test
    void a_day_may_be_text_or_the_number_of_a_spreadsheet_program() {
        assertEquals(LocalDate.of(2011, 3, 14), day("2011-03-14", false));
        assertEquals(LocalDate.of(2011, 3, 14), day("40616", true));
        assertEquals(LocalDate.of(2011, 3, 14), day("40616.5", true));
        assertEquals(LocalDate.of(2011, 3, 14), day("14032011", true));
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing-value",
        "someday, unreadable-date",
        "40616, unreadable-date",
        "03/04/2011, ambiguous-date",
        "2026-11-26, date-in-future",
        "1899-12-31, value-out-of-bounds"
    })
    void what_is_no_day_of_a_seizure_is_refused_with_the_cell(String value, String type) {
        day(value, false);
        assertRefused("SEIZURE_DATE", value, type);
    }

    @Test
    void the_day_that_has_begun_somewhere_is_taken() {
        assertEquals(LocalDate.of(2026, 11, 25), day("2026-11-25", false));
        assertEquals(List.of(), findings.violations());
    }

    @Test
    void a_text_may_have_500_characters() {
        Cells cells = new Cells(UNKNOWN, CLOCK);
        assertEquals("x".repeat(500), cells.text("PLACE", "x".repeat(500), findings));
        assertNull(cells.text("PLACE", "", findings));
        assertEquals(List.of(), findings.violations());
        assertNull(cells.text("PLACE", "x".repeat(501), findings));
        assertRefused("PLACE", "x".repeat(500), "value-out-of-bounds");
    }
}
