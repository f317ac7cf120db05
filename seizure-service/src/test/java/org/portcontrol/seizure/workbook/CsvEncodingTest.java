package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.Refusal;

class CsvEncodingTest {

    @TempDir
    Path directory;

    private Workbooks files;

    @BeforeEach
    void given() {
        files = new Workbooks(directory);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Актау",
        "windows-1251, Душанбе",
        "windows-1251, АКТАУ",
        "windows-1251, порт Актау – Каспийское море",
        "windows-1251, «Пётр Великий»",
        "windows-1252, São Paulo",
        "windows-1252, Córdoba",
        "windows-1252, Zürich",
        "windows-1252, ESPAÑA",
        "windows-1252, Cádiz – Algeciras",
        "UTF-8, Актау",
        "UTF-8, São Paulo",
        "UTF-8, 上海",
        "UTF-16LE, Mombasa",
        "UTF-16LE, Душанбе",
        "UTF-16BE, Mombasa",
        "UTF-16BE, Душанбе"
    })
    void one_word_tells_the_charset(String charset, String place) {
        Path file = files.csv("Country;Place\nXX;Mombasa\nXX;" + place + "\n", charset);
        assertEquals(Charset.forName(charset), Workbooks.open(file).charset());
        assertEquals(place, Workbooks.rows(file).get(1).cell(1));
    }

    @Test
    void many_words_tell_the_charset() {
        Path cyrillic = files.csv("Country;Place\nКазахстан;Актау\nТаджикистан;Душанбе\nЭстония;Café\n", "UTF-8");
        assertEquals(StandardCharsets.UTF_8, Workbooks.open(cyrillic).charset());
        Path mixed = files.csv("Country;Place\nКазахстан;Актау, ворота 7B\nТаджикистан;Душанбе\n", "windows-1251");
        assertEquals("windows-1251", Workbooks.open(mixed).charset().name());
        Path latin = files.csv("Country;Place\nBR;São Paulo\nAR;Córdoba\nCH;Zürich\n", "windows-1252");
        assertEquals("windows-1252", Workbooks.open(latin).charset().name());
    }

    @Test
    void letter_frequencies_decide_where_units_half_latin_outnumber_the_words() {
        Path file = files.csv(
                "Country;Place\nКазахстан;порт Актау на берегу Каспийского моря, склад временного хранения 5 kг\n"
                        + "1 kг;2 kг\n".repeat(12),
                "windows-1251");
        assertEquals("windows-1251", Workbooks.open(file).charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_charset_and_is_no_part_of_the_first_heading(String charset) {
        Path file = files.csv("\uFEFF\"Country\";Place\nKE;Córdoba\n", charset);
        assertEquals(Charset.forName(charset), Workbooks.open(file).charset());
        assertEquals("Córdoba", Workbooks.onlyRow(file).cell(1));
        assertEquals("Country", Workbooks.onlyRow(file).table().headings().get(0));
    }

    @Test
    void a_charset_that_is_given_is_taken() {
        Path file = files.csv("Country;Place\nPL;Łódź\n", "windows-1250");
        Workbook workbook = Workbook.open(file, Charset.forName("windows-1250"), Workbooks.HAS_COUNTRY);
        assertEquals("Łódź", Workbooks.rows(workbook).get(0).cell(1));
    }

    @Test
    void bytes_that_the_given_charset_does_not_know_are_refused() {
        Path file = files.csv("Country;Place\nBR;Santos\nBR;São Paulo\n", "windows-1252");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Workbooks.rows(Workbook.open(file, StandardCharsets.UTF_8, Workbooks.HAS_COUNTRY)));
        assertEquals(WorkbookProblem.UNDECODABLE_TEXT, refusal.type());
    }

    @Test
    void damaged_utf_8_is_refused_and_not_taken_for_another_charset() {
        byte[] text = "Country;Place\nKZ;Актау\nTJ;Душанбе\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = ' ';
        Refusal refusal = Workbooks.refusal(files.of(text));
        assertEquals(WorkbookProblem.UNDECODABLE_TEXT, refusal.type());
        assertEquals((long) text.length - 2, refusal.members().get("byte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866"})
    void other_cyrillic_charsets_are_refused_and_not_garbled(String charset) {
        Path file = files.csv("Country;Place\nКазахстан;Актау\nТаджикистан;Душанбе\n", charset);
        assertEquals(WorkbookProblem.UNDECODABLE_TEXT, Workbooks.refusal(file).type());
    }
}
