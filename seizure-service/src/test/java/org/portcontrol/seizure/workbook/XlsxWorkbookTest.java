package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxWorkbookTest {

    @TempDir
    Path directory;

    private Workbooks files;

    @BeforeEach
    void given() {
        files = new Workbooks(directory);
    }

    @Test
    void a_row_is_read_as_its_user_sees_it() {
        Path file = files.xlsx(sheet -> {
            sheet.value(1, 0, "KE");
            sheet.value(1, 1, "\u00A0Mombasa ");
            sheet.value(1, 2, 12.5);
            sheet.value(1, 3, LocalDate.of(2024, 2, 29));
            sheet.style(1, 3).format("dd.mm.yyyy").set();
        });
        Row row = Workbooks.onlyRow(file);
        assertEquals(
                List.of("KE", "Mombasa", "12.5", "2024-02-29"),
                List.of(row.cell(0), row.cell(1), row.cell(2), row.cell(3)));
        assertTrue(row.isNumber(2));
        assertFalse(row.isNumber(0));
        assertFalse(row.isNumber(3));
        assertEquals(2, row.number());
        assertEquals("2024", row.table().sheet());
        assertEquals(List.of("Country", "Place", "Amount", "Day"), row.table().headings());
        Workbook workbook = Workbooks.open(file);
        assertEquals(Workbook.Format.XLSX, workbook.format());
        assertNull(workbook.charset());
        assertNull(workbook.delimiter());
    }

    @ParameterizedTest
    @CsvSource({
        "1.5140000000000001E-2, 0.01514",
        "0.30000000000000004, 0.3",
        "20063, 20063",
        "1E3, 1000",
        "12.500, 12.5",
        "-0.0, 0",
        "123456789012345678, 123456789012346000"
    })
    void numbers_are_rounded_to_fifteen_digits(String stored, String shown) {
        Row row = Workbooks.onlyRow(files.sheet("<row r=\"2\"><c r=\"B2\"><v>" + stored + "</v></c></row>"));
        assertEquals(shown, row.cell(1));
        assertTrue(row.isNumber(1));
    }

    @ParameterizedTest
    @CsvSource({
        "s=\"1\", 45351, 2024-02-29",
        "s=\"2\", 45351.75, 2024-02-29",
        "s=\"2\", 1, 1900-01-01",
        "s=\"3\", 2.5, 2.5",
        "s=\"1\", 0.5, 0.5",
        "t=\"b\", 1, TRUE",
        "t=\"b\", 0, FALSE",
        "t=\"e\", #N/A, #N/A",
        "t=\"str\", Tanga, Tanga",
        "t=\"s\", 2, Mombasa"
    })
    void cells_of_every_kind_become_text(String attributes, String stored, String text) {
        Path file = files.sheet("<row r=\"2\"><c r=\"B2\" " + attributes + "><v>" + stored + "</v></c></row>");
        assertEquals(text, Workbooks.onlyRow(file).cell(1));
    }

    @Test
    void inline_texts_escapes_and_cdata_are_read() {
        Row row =
                Workbooks.onlyRow(files.sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>KE &amp; TZ</t></is></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><t><![CDATA[a<b]]]>_x000D_c</t></is></c></row>"));
        assertEquals("KE & TZ", row.cell(0));
        assertEquals("a<b]\rc", row.cell(1));
    }

    @Test
    void dates_count_from_1904_when_the_workbook_says_so() {
        Map<String, String> parts = Workbooks.parts("<row r=\"2\"><c r=\"B2\" s=\"1\"><v>43889</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        assertEquals("2024-02-29", Workbooks.onlyRow(files.zip(parts)).cell(1));
    }

    @Test
    void a_row_with_holes_keeps_its_columns_and_blank_rows_are_counted() {
        List<Row> rows = Workbooks.rows(
                files.sheet(
                        "<row r=\"3\"><c r=\"D3\"><v>7</v></c></row><row r=\"4\"><c r=\"A4\" s=\"1\"/></row>"
                                + "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>2</v></c></row><row r=\"10\"/><row r=\"11\"><c r=\"B11\" t=\"inlineStr\"><is><t> </t></is></c></row>"));
        assertEquals(List.of("", "", "", "7"), rows.get(0).cells());
        assertEquals(List.of(3, 9), rows.stream().map(Row::number).toList());
    }

    @Test
    void every_visible_sheet_with_headings_is_a_table_and_the_others_are_skipped() {
        Path file = files.workbook(book -> {
            book.newWorksheet("Notes").value(0, 0, "Read me");
            table(book.newWorksheet("2023"), 0, "Mombasa");
            Worksheet hidden = book.newWorksheet("Old");
            table(hidden, 0, "Kilindini");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet titled = book.newWorksheet("2024");
            titled.value(0, 0, "Seizures of 2024");
            titled.formula(1, 0, "TODAY()");
            table(titled, 4, "Tanga");
        });
        List<Row> rows = Workbooks.rows(file);
        assertEquals(
                List.of("Mombasa", "Tanga"),
                rows.stream().map(row -> row.cell(1)).toList());
        assertEquals(
                List.of("2023", "2024"),
                rows.stream().map(row -> row.table().sheet()).toList());
        assertEquals(List.of(2, 6), rows.stream().map(Row::number).toList());
        try (RowReader reader = Workbooks.open(file).rows()) {
            while (reader.next() != null) {
                assertFalse(reader.skippedSheets().isEmpty());
            }
            assertEquals(List.of("Notes", "Old"), reader.skippedSheets());
        }
    }

    private static void table(Worksheet sheet, int row, String place) {
        Workbooks.headings(sheet, row);
        sheet.value(row + 1, 0, "KE");
        sheet.value(row + 1, 1, place);
    }

    @Test
    void a_sheet_may_repeat_itself_as_often_as_real_ones_do() {
        Path file = files.xlsx(sheet -> {
            for (int row = 1; row <= 20_000; row++) {
                sheet.value(row, 0, "KE");
                sheet.value(row, 1, "Mombasa");
                sheet.value(row, 2, row % 7);
            }
        });
        assertEquals(20_000, Workbooks.rows(file).size());
    }
}
