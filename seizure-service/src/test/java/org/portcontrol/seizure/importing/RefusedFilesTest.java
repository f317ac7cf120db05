package org.portcontrol.seizure.importing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile files: a clear refusal each, and nothing is left of them. */
@QuarkusTest
class RefusedFilesTest {

    private static final String ROW = Release.heroin("Gabon", "Oyem");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int UNPACKED = 64 << 20;

    @TempDir
    Path directory;

    private static void assertRefused(String type, byte[] file, String mediaType) {
        Imports.send("operator", file, mediaType)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/" + type))
                .body("detail", notNullValue())
                .body("cure", notNullValue());
        assertEquals(0, Imports.jobs(file), "a refused file left an import");
        assertFalse(Imports.isKept(file), "a refused file left itself");
    }

    private static void assertRefused(String type, String text) {
        assertRefused(type, text.getBytes(StandardCharsets.UTF_8), Imports.CSV);
    }

    /** A workbook that is whole: refused below is what is done to it. */
    private static byte[] workbook(boolean formula) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("2011");
            List<String> headings = List.of("Date", "Country", "Drug", "Quantity", "Unit");
            List<String> cells = List.of("2011-03-14", "Gabon", "Heroin", "1", "kg");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.value(1, i, cells.get(i));
            }
            if (formula) {
                sheet.formula(1, 3, "SUM(1,2)");
            }
        }
        return out.toByteArray();
    }

    /** The same workbook with one sheet that goes on and on. */
    private byte[] bomb() throws IOException {
        Path file = Files.write(directory.resolve("whole.xlsx"), workbook(false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile whole = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(whole.entries())) {
                byte[] part = whole.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(SHEET)) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    zip.write(xml.substring(0, xml.indexOf("</sheetData>")).getBytes(StandardCharsets.UTF_8));
                    part = "<row r=\"3\"></row>".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
                    for (int written = 0; written < UNPACKED; written += part.length) {
                        zip.write(part);
                    }
                    part = "</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8);
                }
                zip.write(part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void what_these_tests_break_is_taken_before() throws IOException {
        Imports.completed(Imports.send("operator", workbook(false), Imports.XLSX, "dryRun", "true"));
        Imports.completed(Imports.send("operator", Release.of(ROW), "dryRun", "true"));
    }

    @Test
    void a_workbook_that_expands_without_end() throws IOException {
        assertRefused("expands-too-far", bomb(), Imports.XLSX);
    }

    @Test
    void a_line_of_three_megabytes() {
        assertRefused("cell-too-long", Release.of(ROW) + "x".repeat(3 << 20));
    }

    @Test
    void a_formula() throws IOException {
        assertRefused("formula-in-file", workbook(true), Imports.XLSX);
        assertRefused("formula-in-file", Release.of(ROW, Release.heroin("Gabon", "=1+1")));
    }

    @Test
    void a_character_that_is_none() {
        assertRefused("control-characters", Release.of(ROW, Release.heroin("Gabon", "Bi\0tam")));
    }

    @Test
    void rows_that_are_separated_otherwise_than_the_headings() {
        assertRefused("wrong-delimiter", Release.HEADINGS + "\n" + ROW.replace(';', ',') + "\n");
    }

    @Test
    void two_thousand_columns() {
        assertRefused("too-many-columns", Release.of(ROW, ROW + ";x".repeat(2_000)));
    }

    @Test
    void a_file_that_breaks_off_inside_a_quoted_cell() {
        assertRefused("truncated-file", Release.of(ROW) + ";;Gabon;;\"Oy");
    }

    @Test
    void a_workbook_that_breaks_off() throws IOException {
        byte[] whole = workbook(false);
        assertRefused("truncated-file", Arrays.copyOf(whole, whole.length / 2), Imports.XLSX);
    }

    @Test
    void bytes_that_are_no_utf_8_where_it_was_promised() {
        byte[] file = ("\ufeff" + Release.of(ROW)).getBytes(StandardCharsets.UTF_8);
        file[file.length - 20] = (byte) 0xff;
        assertRefused("undecodable-text", file, Imports.CSV);
    }

    @Test
    void a_document_of_another_program() {
        assertRefused("unreadable-workbook", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), Imports.CSV);
        assertRefused("unreadable-workbook", "<html><table><tr><td>Date".getBytes(StandardCharsets.UTF_8), Imports.CSV);
    }
}
