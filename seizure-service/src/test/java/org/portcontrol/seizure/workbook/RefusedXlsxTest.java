package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.Refusal;

class RefusedXlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String ROW = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Tanga</t></is></c></row>";

    @TempDir
    Path directory;

    private Workbooks files;

    @BeforeEach
    void given() {
        files = new Workbooks(directory);
    }

    private WorkbookProblem problemOf(String rows) {
        return (WorkbookProblem) Workbooks.refusal(files.sheet(rows)).type();
    }

    private Refusal refusal(String part, UnaryOperator<String> change) {
        Map<String, String> parts = Workbooks.parts(ROW);
        parts.computeIfPresent(part, (name, xml) -> change.apply(xml));
        return Workbooks.refusal(files.zip(parts));
    }

    @Test
    void what_these_tests_break_is_readable_before() {
        assertEquals("Tanga", Workbooks.onlyRow(files.sheet(ROW)).cell(1));
    }

    @Test
    void a_formula_is_refused_with_its_place() {
        Refusal refusal = Workbooks.refusal(files.xlsx(sheet -> sheet.formula(2, 2, "SUM(A1:A2)")));
        assertEquals(WorkbookProblem.FORMULA_IN_FILE, refusal.type());
        assertEquals(Map.of("sheet", "2024", "row", 3, "column", 3), refusal.members());
        assertEquals(
                WorkbookProblem.FORMULA_IN_FILE,
                problemOf("<row r=\"2\"><c r=\"B2\" t=\"str\"><f>A1</f><v>Country</v></c></row>"));
    }

    @Test
    void a_workbook_without_headings_is_refused() {
        Refusal refusal = Workbooks.refusal(
                files.workbook(book -> book.newWorksheet("Notes").value(0, 0, "Read me")));
        assertEquals(WorkbookProblem.HEADINGS_NOT_FOUND, refusal.type());
        assertTrue(refusal.getMessage().endsWith("Read me"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 1_000})
    void a_workbook_cut_off_is_refused(int kept) {
        byte[] whole = bytes(files.xlsx(sheet -> sheet.value(1, 0, "KE")));
        Path cut = files.of(Arrays.copyOf(whole, kept));
        assertEquals(WorkbookProblem.TRUNCATED_FILE, Workbooks.refusal(cut).type());
    }

    @Test
    void a_changed_byte_is_noticed_by_the_checksum() {
        byte[] whole = bytes(files.stored(Workbooks.parts(ROW)));
        assertEquals("Tanga", Workbooks.onlyRow(files.of(whole)).cell(1));
        whole[new String(whole, StandardCharsets.ISO_8859_1).indexOf("Tanga")] = 'S';
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE,
                Workbooks.refusal(files.of(whole)).type());
    }

    @Test
    void bytes_behind_the_table_of_contents_are_refused() {
        byte[] whole = bytes(files.sheet(ROW));
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE,
                Workbooks.refusal(files.of(Arrays.copyOf(whole, whole.length + 1)))
                        .type());
    }

    @Test
    void xml_that_is_cut_off_or_malformed_is_refused() {
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE,
                refusal(SHEET, xml -> xml.substring(0, xml.length() - 30)).type());
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE,
                refusal(SHEET, xml -> xml.replace("</row>", "</wor>")).type());
        assertEquals(WorkbookProblem.TRUNCATED_FILE, refusal(STRINGS, xml -> "").type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SHEET,
                STRINGS,
                "xl/workbook.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels"
            })
    void a_document_type_is_refused_in_every_part(String part) {
        Refusal refusal = refusal(part, xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"b\">]>"));
        assertEquals(WorkbookProblem.UNREADABLE_WORKBOOK, refusal.type());
        assertTrue(refusal.getMessage().contains("document type"), refusal.getMessage());
    }

    @Test
    void xml_that_hides_its_tags_in_another_encoding_is_refused() {
        assertEquals(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                refusal(SHEET, xml -> xml.replace("UTF-8", "IBM037")).type());
        assertEquals(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                refusal(SHEET, xml -> "<\0?\0").type());
    }

    @Test
    void a_part_that_unpacks_to_zeros_without_end_is_refused() {
        String zeros = "0".repeat(200);
        assertEquals(
                WorkbookProblem.EXPANDS_TOO_FAR, problemOf(("<row><c><v>" + zeros + "</v></c></row>").repeat(60_000)));
    }

    @Test
    void shared_texts_that_would_fill_the_memory_are_refused() {
        assertTooManyTexts(900_000, 4);
        assertTooManyTexts(3_400, 10_000);
    }

    private void assertTooManyTexts(int count, int length) {
        Random random = new Random(length);
        StringBuilder xml = new StringBuilder("<sst>");
        for (int i = 0; i < count; i++) {
            xml.append("<si><t>");
            random.ints(length, 'a', 'z').forEach(c -> xml.append((char) c));
            xml.append("</t></si>");
        }
        Refusal refusal = refusal(STRINGS, before -> xml.append("</sst>").toString());
        assertEquals(WorkbookProblem.EXPANDS_TOO_FAR, refusal.type());
        assertTrue(refusal.getMessage().contains("different texts"), refusal.getMessage());
    }

    @Test
    void an_archive_of_too_many_entries_is_refused() {
        Map<String, String> parts = new LinkedHashMap<>(Workbooks.parts(ROW));
        for (int i = 0; i < 10_001; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertEquals(
                WorkbookProblem.EXPANDS_TOO_FAR,
                Workbooks.refusal(files.zip(parts)).type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"B2\" t=\"inlineStr\"><is><t>%s</t></is></c></row>",
                "<row a=\"%s\"/>",
                "<row><![CDATA[%s]]></row>",
                "<!--%s-->"
            })
    void texts_and_tags_of_a_megabyte_are_refused(String row) {
        assertEquals(WorkbookProblem.CELL_TOO_LONG, problemOf(String.format(row, "x".repeat(1 << 20))));
        assertEquals(WorkbookProblem.CELL_TOO_LONG, problemOf(String.format(row, "x> ".repeat(1 << 20))));
    }

    @Test
    void a_text_in_pieces_is_as_long_as_its_pieces_together() {
        String pieces = "<r><t>xxxxxxxxxx</t></r>".repeat(30_000);
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG,
                problemOf("<row><c r=\"B2\" t=\"inlineStr\"><is>" + pieces + "</is></c></row>"));
    }

    @Test
    void a_cell_longer_than_a_spreadsheet_program_allows_is_refused() {
        assertEquals(
                WorkbookProblem.CELL_TOO_LONG,
                problemOf("<row><c r=\"B2\" t=\"inlineStr\"><is><t>" + "x".repeat(32_768) + "</t></is></c></row>"));
    }

    @Test
    void two_thousand_columns_are_refused() {
        assertEquals(
                WorkbookProblem.TOO_MANY_COLUMNS,
                Workbooks.refusal(files.xlsx(sheet -> sheet.value(0, 2_000, "x")))
                        .type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ2", "$ZZZZZZ$2", "zzzzzz2"})
    void a_cell_in_a_column_that_cannot_be_is_refused_before_room_is_made_for_it(String address) {
        assertEquals(
                WorkbookProblem.TOO_MANY_COLUMNS,
                problemOf("<row><c s=\"1\" r = '" + address + "'><v>1</v></c></row>"));
    }

    @Test
    void a_row_of_endless_cells_is_refused() {
        assertEquals(WorkbookProblem.TOO_MANY_COLUMNS, problemOf("<row>" + "<c/>".repeat(20_000) + "</row>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "3", "9999999999999999999"})
    void a_shared_text_that_is_not_there_is_refused_before_room_is_made_for_it(String number) {
        assertEquals(
                WorkbookProblem.TRUNCATED_FILE, problemOf("<row><c r=\"B2\" t=\"s\"><v>" + number + "</v></c></row>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t=\"&#115;\"><v>9</v></c>", "<c t=\"s\"><v>&#57;</v></c>", "<c><c/></c>", "<row/>"})
    void tricks_around_those_checks_are_refused(String cell) {
        assertEquals(WorkbookProblem.UNREADABLE_WORKBOOK, problemOf("<row>" + cell + "</row>"));
    }

    @Test
    void a_part_that_can_be_taken_for_another_is_refused() {
        Map<String, String> parts = new LinkedHashMap<>(Workbooks.parts(ROW));
        parts.put("xl/worksheets/Sheet1.XML", "<worksheet/>");
        assertEquals(
                WorkbookProblem.UNREADABLE_WORKBOOK,
                Workbooks.refusal(files.zip(parts)).type());
        Refusal refusal = refusal(
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>", "<Relationship Id=\"rId1\" Type=\"x\" Target=\"y\"/></Relationships>"));
        assertEquals(WorkbookProblem.TRUNCATED_FILE, refusal.type());
    }

    @Test
    void deep_nesting_is_refused() {
        assertEquals(WorkbookProblem.UNREADABLE_WORKBOOK, problemOf("<a b=\"/>\">".repeat(100) + "</a>".repeat(100)));
    }

    @Test
    void a_number_with_an_enormous_exponent_stays_a_text() {
        Row row = Workbooks.onlyRow(files.sheet("<row><c r=\"B2\"><v>1E999999999</v></c></row>"));
        assertEquals("1E999999999", row.cell(1));
    }

    @Test
    void a_number_format_of_brackets_that_never_close_takes_no_time() {
        Map<String, String> parts = Workbooks.parts("<row r=\"2\"><c r=\"B2\" s=\"2\"><v>45351</v></c></row>");
        parts.computeIfPresent(
                "xl/styles.xml", (name, xml) -> xml.replace("[Red]dd/mm/yyyy", "dd/mm/yyyy" + "[".repeat(60_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(3),
                () -> assertEquals(
                        "2024-02-29", Workbooks.onlyRow(files.zip(parts)).cell(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_x0000_b", "a_x0007_", "a_xD800_b", "_xDE00_", "_xDE00__xD83D_"})
    void control_characters_and_halves_of_characters_are_refused_with_their_place(String text) {
        Refusal refusal = Workbooks.refusal(
                files.sheet("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"));
        assertEquals(WorkbookProblem.CONTROL_CHARACTERS, refusal.type());
        assertEquals(Map.of("sheet", "2024", "row", 2, "column", 2), refusal.members());
    }

    @Test
    void a_character_that_is_written_in_two_escaped_halves_is_taken() {
        Row row = Workbooks.onlyRow(
                files.sheet("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>_xD83D__xDE00_</t></is></c></row>"));
        assertEquals("\ud83d\ude00", row.cell(1));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
