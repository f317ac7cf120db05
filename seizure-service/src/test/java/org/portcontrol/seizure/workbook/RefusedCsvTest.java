package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.Refusal;

class RefusedCsvTest {

    private static final String HEADINGS = "Country;Place\nKE;Mombasa\n";

    @TempDir
    Path directory;

    private Workbooks files;

    @BeforeEach
    void given() {
        files = new Workbooks(directory);
    }

    private Refusal refusal(String content) {
        return Workbooks.refusal(files.csv(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1",
                "%PDF-1.7",
                "\u001F\u008B\b",
                "\u0089PNG\r\n",
                "PK\u0005\u0006",
                "<html>",
                "\n <?xml version='1.0'?>"
            })
    void files_of_other_kinds_are_refused_with_advice(String start) {
        Refusal refusal = Workbooks.refusal(files.csv(start + "..................", "ISO-8859-1"));
        assertEquals(WorkbookProblem.UNREADABLE_WORKBOOK, refusal.type());
        assertTrue(refusal.getMessage().contains("CSV UTF-8"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \n"})
    void an_empty_file_has_no_headings(String content) {
        assertEquals(WorkbookProblem.HEADINGS_NOT_FOUND, refusal(content).type());
    }

    @Test
    void headings_below_the_first_thirty_rows_are_not_found_and_the_widest_row_is_shown() {
        Refusal refusal = refusal("x\n".repeat(15) + "Land;Ort;Menge\n" + "x\n".repeat(14) + HEADINGS);
        assertEquals(WorkbookProblem.HEADINGS_NOT_FOUND, refusal.type());
        assertTrue(refusal.getMessage().endsWith("Land | Ort | Menge"), refusal.getMessage());
        assertEquals(List.of(";", ",", "tab", "|"), refusal.members().get("delimiters"));
    }

    @Test
    void headings_in_the_thirtieth_row_are_found() {
        assertEquals(1, Workbooks.rows(files.csv("x\n".repeat(29) + HEADINGS)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KE,Mombasa,3\nTZ,Tanga,4\n", "\"KE,Mombasa\"\n\n\"TZ,Tanga\"\n", "KE\tMombasa\n"})
    void rows_under_another_delimiter_than_the_headings_are_refused(String rows) {
        assertEquals(
                WorkbookProblem.WRONG_DELIMITER,
                refusal("Country;Place\n" + rows).type());
    }

    @Test
    void control_characters_are_refused_with_their_place() {
        Refusal refusal = refusal(HEADINGS + "\nTZ;Tan\0ga\n");
        assertEquals(WorkbookProblem.CONTROL_CHARACTERS, refusal.type());
        assertEquals(4, refusal.members().get("row"));
        assertEquals(2, refusal.members().get("column"));
    }

    @Test
    void half_a_character_which_utf_32_can_hold_is_refused_with_its_place() {
        Path file = files.of(new byte[] {
            0, 0, 0, 'C', 0, 0, 0, ';', 0, 0, 0, 'P', 0, 0, 0, '\n', 0, 0, 0, 'K', 0, 0, 0, ';', 0, 0, (byte) 0xD8, 0
        });
        Workbook workbook = Workbook.open(file, Charset.forName("UTF-32BE"), cells -> cells.contains("C"));
        Refusal refusal = assertThrows(Refusal.class, () -> Workbooks.rows(workbook));
        assertEquals(WorkbookProblem.CONTROL_CHARACTERS, refusal.type());
        assertEquals(2, refusal.members().get("row"));
        assertEquals(2, refusal.members().get("column"));
    }

    @Test
    void formulas_are_refused_with_their_place() {
        Refusal refusal = refusal(HEADINGS + "TZ;=HYPERLINK(1)\n");
        assertEquals(WorkbookProblem.FORMULA_IN_FILE, refusal.type());
        assertEquals(3, refusal.members().get("row"));
        assertEquals(2, refusal.members().get("column"));
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertEquals(
                WorkbookProblem.MISPLACED_QUOTE,
                refusal(HEADINGS + "TZ;\"Tanga\" port\n").type());
    }

    @Test
    void two_thousand_columns_are_refused_unless_they_are_blank() {
        assertEquals(
                WorkbookProblem.TOO_MANY_COLUMNS,
                refusal("Country;Place" + ";x".repeat(2_000) + "\n").type());
        assertEquals(
                1,
                Workbooks.rows(files.csv(HEADINGS.replace("\n", ";".repeat(2_000) + "\n")))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ";", "\""})
    void a_line_of_twenty_megabytes_is_refused(String unit) {
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG,
                refusal("Country;Place\nKE;\"" + "x\n".repeat(10_000_000)).type());
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG,
                refusal(HEADINGS + unit.repeat(20_000_000)).type());
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG, refusal("x".repeat(20_000_000)).type());
    }

    @Test
    void the_longest_cell_is_accepted_and_one_character_more_is_not() {
        String longest = "\"".repeat(32_767);
        Path file = files.csv("Country;Place\nKE;\"" + longest.replace("\"", "\"\"") + "\"\n");
        assertEquals(longest, Workbooks.onlyRow(file).cell(1));
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG,
                refusal(HEADINGS + "x".repeat(32_768) + "\n").type());
    }

    @Test
    void a_row_that_is_too_long_is_refused() {
        String cells = ("x".repeat(32_000) + ";").repeat(9);
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG, refusal(HEADINGS + cells + "\n").type());
    }

    @Test
    void a_quote_that_is_never_closed_is_a_file_cut_off() {
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE, refusal(HEADINGS + "TZ;\"Tan").type());
    }

    @Test
    void a_last_row_with_cells_and_line_end_missing_is_a_file_cut_off() {
        Refusal refusal = refusal(HEADINGS + "TZ");
        assertEquals(WorkbookProblem.TRUNCATED_FILE, refusal.type());
        assertEquals(3, refusal.members().get("row"));
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() {
        assertEquals(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                Workbooks.refusal(files.zip(Map.of("content.xml", "<office/>"))).type());
    }
}
