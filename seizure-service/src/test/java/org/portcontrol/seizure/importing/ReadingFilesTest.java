package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that say the same in other letters, marks and forms. */
@QuarkusTest
class ReadingFilesTest {

    private static final String AMBIGUOUS = Release.of(
            Release.row("Chad", "Abeche", "2011-03-14", "Heroin", "1,234", "Gram"),
            Release.row("Chad", "Abeche", "03/04/2011", "Heroin", "5", "Gram"),
            Release.row("Chad", "Abeche", "04/04/2011", "Heroin", "6", "Gram"));

    private static List<JsonNode> records(JsonNode job) {
        return Imports.seizures(job.path("id").asText()).stream()
                .map(Imports::seizure)
                .toList();
    }

    private static String quantity(JsonNode seizure) {
        return seizure.at("/items/0/quantity").decimalValue().toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-8, UTF-8"})
    void cyrillic_letters_are_read_in_every_encoding(String charset, String told) {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";
        String text = mark
                + Release.of(
                        Release.row("Таджикистан", "Душанбе, рынок Корвон", "14.03.2011", "Героин", "1", "кг"),
                        Release.row("Таджикистан", "Худжанд, улица Ленина", "15.03.2011", "Гашиш", "2", "кг"),
                        Release.row("Таджикистан", "Пограничный пост Нижний Пяндж", "16.03.2011", "Героин", "3", "кг"));
        byte[] file = text.getBytes(Charset.forName(charset));
        JsonNode job = Imports.completed(Imports.sendAnew("operator", file));
        assertEquals(told, job.at("/file/reading/charset").asText());
        List<JsonNode> records = records(job);
        assertEquals("Душанбе, рынок Корвон", records.get(0).path("place").asText());
        assertEquals("TJ", records.get(0).path("country").asText());
        assertEquals(
                "NAR-CANNABIS-RESIN", records.get(1).at("/items/0/commodity").asText());
        assertEquals("KGM", records.get(1).at("/items/0/unit").asText());
    }

    @Test
    void a_charset_that_was_asked_for_goes_before_what_was_found() {
        byte[] file = Release.of(Release.heroin("Chad", "Ñdjamena")).getBytes(Charset.forName("windows-1252"));
        JsonNode job = Imports.completed(Imports.send("operator", file, Imports.CSV, "charset", "windows-1251"));
        assertEquals("windows-1251", job.at("/file/reading/charset").asText());
        assertEquals("Сdjamena", records(job).get(0).path("place").asText());
    }

    @Test
    void the_other_numbers_of_a_file_tell_what_a_comma_means() {
        JsonNode job = Imports.imported(
                "operator",
                Release.of(
                        Release.row("Chad", "Bol", "2011-03-14", "Heroin", "1,234", "Gram"),
                        Release.row("Chad", "Bol", "2011-03-14", "Heroin", "1.234,5", "Gram"),
                        Release.row("Chad", "Bol", "2011-03-14", "Heroin", "0,5", "Gram"),
                        Release.row("Chad", "Bol", "2011-03-14", "Heroin", "1 234", "Gram")));
        assertEquals("COMMA", job.at("/file/reading/decimalMark").asText());
        assertEquals(
                List.of("1.234", "1234.5", "0.5", "1234"),
                records(job).stream().map(ReadingFilesTest::quantity).toList());
        assertEquals(
                "1.234,5", records(job).get(1).at("/items/0/reported/quantity").asText());
    }

    @Test
    void what_says_two_things_is_refused_row_by_row() {
        JsonNode job = Imports.imported("operator", AMBIGUOUS, "dryRun", "true");
        assertEquals(1, job.path("stored").asInt());
        JsonNode refused = Imports.report(job.path("id").asText()).path("refusedRows");
        assertEquals(
                "https://portcontrol.org/problems/ambiguous-number",
                refused.at("/0/violations/0/type").asText());
        assertEquals("1,234", refused.at("/0/violations/0/value").asText());
        assertEquals(
                "https://portcontrol.org/problems/ambiguous-date",
                refused.at("/1/violations/0/type").asText());
        assertEquals("03/04/2011", refused.at("/1/violations/0/value").asText());
    }

    @ParameterizedTest
    @CsvSource({"POINT, DAY_FIRST, 1234, 2011-04-03", "COMMA, MONTH_FIRST, 1.234, 2011-03-04"})
    void parameters_settle_what_says_two_things(String mark, String order, String quantity, String day) {
        JsonNode job = Imports.importedAnew("operator", AMBIGUOUS, "decimalMark", mark, "dateOrder", order);
        assertEquals(3, job.path("stored").asInt());
        assertEquals(quantity, quantity(records(job).get(0)));
        assertEquals(day, records(job).get(1).path("seizedOn").asText());
    }

    @Test
    void one_day_of_the_file_proves_the_order_of_all() {
        JsonNode job = Imports.imported(
                "operator", AMBIGUOUS + Release.row("Chad", "Abeche", "12/31/2010", "Heroin", "7", "Gram"));
        assertEquals("MONTH_FIRST", job.at("/file/reading/dateOrder").asText());
        assertEquals("2011-03-04", records(job).get(0).path("seizedOn").asText());
    }

    @Test
    void the_edition_of_2023_is_read_by_its_own_headings() {
        JsonNode job = Imports.imported("operator", """
                DateDDMMYYYY,Countryofseizure,Drug,Quantity,Unit,Meansoftransportation,Sitetypeoflocationofseizure,Remarks
                09112023,Mauritania,Cannabis resin (hashish),12.5,kg,Vessel/boat,Territorial waters,seen by night
                1022023,Mauritania,Cocaine,7,g,Data not available,Airport,

                ,,,,,,,
                """);
        assertEquals(2, job.path("stored").asInt());
        assertEquals(
                List.of("Remarks"),
                List.of(job.at("/file/reading/ignoredColumns/0").asText()));
        JsonNode first = records(job).get(0);
        assertEquals("2023-11-09", first.path("seizedOn").asText());
        assertEquals("MARITIME", first.at("/transport/mode").asText());
        assertEquals("seen by night", first.at("/provenance/words/Remarks").asText());
        assertEquals("Mauritania", first.path("place").asText());
        assertEquals("2023-02-01", records(job).get(1).path("seizedOn").asText());
        assertTrue(records(job).get(1).path("transport").isMissingNode());
    }

    @Test
    void a_workbook_with_a_sheet_per_year_is_one_import() throws IOException {
        byte[] file = workbook(book -> {
            book.newWorksheet("Read me").value(0, 0, "Notes of the ministry");
            Worksheet first = sheet(book, "2011");
            row(first, 1, LocalDate.of(2011, 3, 14), 1.5);
            row(first, 2, LocalDate.of(2011, 12, 31), 1234.567);
            Worksheet second = sheet(book, "2012");
            row(second, 1, LocalDate.of(2012, 2, 29), 0.1);
            second.value(2, 0, "2012-03-01");
            second.value(2, 1, "Mali");
            second.value(2, 2, "Heroin");
            second.value(2, 3, "none");
            second.value(2, 4, "kg");
        });
        JsonNode job = Imports.completed(Imports.send("operator", file, Imports.XLSX));
        assertEquals("XLSX", job.at("/file/reading/format").asText());
        assertEquals("Read me", job.at("/file/reading/skippedSheets/0").asText());
        assertEquals(2, job.at("/file/reading/tables").size());
        assertEquals(3, job.path("stored").asInt());
        List<JsonNode> records = records(job);
        assertEquals(
                List.of("2011-03-14", "2011-12-31", "2012-02-29"),
                records.stream().map(record -> record.path("seizedOn").asText()).toList());
        assertEquals(
                List.of("1.5", "1234.567", "0.1"),
                records.stream().map(ReadingFilesTest::quantity).toList());
        assertEquals("2012", records.get(2).at("/provenance/sheet").asText());
        assertEquals(2, records.get(2).at("/provenance/row").asInt());
        JsonNode refused = Imports.report(job.path("id").asText()).at("/refusedRows/0");
        assertEquals("2012", refused.path("sheet").asText());
        assertEquals(3, refused.path("row").asInt());
        assertTrue(Imports.refusedRows(job.path("id").asText()).contains(",2012,3,Quantity Seized,none,"));
    }

    private interface Content {
        void of(Workbook book);
    }

    private static byte[] workbook(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            content.of(book);
        }
        return out.toByteArray();
    }

    private static Worksheet sheet(Workbook book, String name) {
        Worksheet sheet = book.newWorksheet(name);
        List<String> headings = List.of(
                "Seizure Date",
                "Country/Territory of Seizure",
                "Drug/Substance",
                "Quantity Seized",
                "Measurement Unit");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
        }
        return sheet;
    }

    private static void row(Worksheet sheet, int row, LocalDate day, double quantity) {
        sheet.value(row, 0, day);
        sheet.style(row, 0).format("dd/mm/yyyy").set();
        sheet.value(row, 1, "Mali");
        sheet.value(row, 2, "Heroin");
        sheet.value(row, 3, quantity);
        sheet.value(row, 4, "kg");
    }
}
