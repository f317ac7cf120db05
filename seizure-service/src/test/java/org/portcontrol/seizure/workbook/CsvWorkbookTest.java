package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWorkbookTest {

    @TempDir
    Path directory;

    private Workbooks files;

    @BeforeEach
    void given() {
        files = new Workbooks(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_delimiter_is_the_one_under_which_the_headings_appear(String delimiter) {
        Path file = files.csv("Country;Place\nKE;Mombasa\n".replace(";", delimiter));
        Workbook workbook = Workbooks.open(file);
        assertEquals(delimiter, String.valueOf(workbook.delimiter()));
        assertEquals(Workbook.Format.CSV, workbook.format());
        assertEquals("Mombasa", Workbooks.onlyRow(file).cell(1));
    }

    @Test
    void commas_in_cells_do_not_mislead() {
        Path file = files.csv("Country;Place\nKE;Mombasa, Kilindini, berth 3\n");
        assertEquals("Mombasa, Kilindini, berth 3", Workbooks.onlyRow(file).cell(1));
    }

    @Test
    void lines_above_the_headings_and_blank_lines_are_counted_and_not_given() {
        List<Row> rows = Workbooks.rows(
                files.csv("Seizures of 2024;;\n\nCountry;Place\n\n;\nKE;Mombasa\n ; \nTZ;Tanga\n;;\n\n"));
        assertEquals(List.of(6, 8), rows.stream().map(Row::number).toList());
        assertEquals("Tanga", rows.get(1).cell(1));
    }

    @Test
    void all_rows_carry_the_same_table() {
        List<Row> rows = Workbooks.rows(files.csv(" Country ;Place;;\nKE;Mombasa\nTZ;Tanga\n"));
        assertSame(rows.get(0).table(), rows.get(1).table());
        assertEquals(new Table(null, List.of("Country", "Place")), rows.get(0).table());
    }

    @Test
    void quoted_cells_hold_delimiters_quotes_and_line_ends() {
        Row row = Workbooks.onlyRow(files.csv("Country;Place\r\nKE;\"Port \"\"A\"\"; pier\r\n2\"\r\n"));
        assertEquals("Port \"A\"; pier\r\n2", row.cell(1));
    }

    @Test
    void cells_are_stripped_of_what_nobody_sees() {
        Row row = Workbooks.onlyRow(files.csv("Country;Place\n\u00A0KE\u2009;Mom\u200Bbasa\uFEFF \n"));
        assertEquals("KE", row.cell(0));
        assertEquals("Mombasa", row.cell(1));
    }

    @Test
    void a_short_row_has_empty_cells_and_a_long_one_keeps_what_it_has() {
        List<Row> rows = Workbooks.rows(files.csv("Country;Place\nKE\nTZ;Tanga;7\n"));
        assertEquals("", rows.get(0).cell(1));
        assertEquals(List.of("TZ", "Tanga", "7"), rows.get(1).cells());
        assertFalse(rows.get(1).isNumber(2));
    }

    @Test
    void a_neutralised_cell_loses_its_apostrophe() {
        Row row = Workbooks.onlyRow(files.csv("Country;Place\n'=KE;'s-Hertogenbosch\n"));
        assertEquals("=KE", row.cell(0));
        assertEquals("'s-Hertogenbosch", row.cell(1));
    }

    @Test
    void a_last_row_without_line_end_is_given_when_it_is_whole() {
        assertEquals(
                "Mombasa",
                Workbooks.onlyRow(files.csv("Country;Place\nKE;Mombasa")).cell(1));
    }

    @Test
    void a_workbook_can_be_read_again() {
        Workbook workbook = Workbooks.open(files.csv("Country;Place\nKE;Mombasa\n"));
        assertEquals(Workbooks.rows(workbook), Workbooks.rows(workbook));
    }

    @Test
    void rows_of_one_cell_are_left_to_the_caller_unless_they_hold_another_delimiter() {
        assertEquals(
                "Total", Workbooks.onlyRow(files.csv("Country;Place\nTotal;\n")).cell(0));
    }
}
