package org.portcontrol.seizure.workbook;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.portcontrol.kit.problem.Refusal;

/** Files for tests, and what reading them gives. */
final class Workbooks {

    static final Predicate<List<String>> HAS_COUNTRY = cells -> cells.contains("Country") && cells.contains("Place");

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path directory;

    Workbooks(Path directory) {
        this.directory = directory;
    }

    Path of(byte[] content) {
        try {
            return Files.write(Files.createTempFile(directory, "workbook", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path csv(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    Path csv(String content, String charset) {
        return of(content.getBytes(Charset.forName(charset)));
    }

    /** One sheet with the headings Country, Place, Amount, Day in row 1. */
    Path xlsx(Consumer<Worksheet> content) {
        return workbook(book -> {
            Worksheet sheet = book.newWorksheet("2024");
            headings(sheet, 0);
            content.accept(sheet);
        });
    }

    Path workbook(Consumer<org.dhatim.fastexcel.Workbook> content) {
        try {
            Path file = Files.createTempFile(directory, "workbook", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
                content.accept(book);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void headings(Worksheet sheet, int row) {
        sheet.value(row, 0, "Country");
        sheet.value(row, 1, "Place");
        sheet.value(row, 2, "Amount");
        sheet.value(row, 3, "Day");
    }

    /** The parts of a workbook of one sheet, whose rows are given as XML. */
    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types
                        + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types
                        + "styles+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS
                        + "\"><workbookPr/><sheets><sheet name=\"2024\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[Red]dd/mm/yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.0&quot; day&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                        + "</cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                HEAD
                        + "<sst><si><t>Country</t></si><si><t>Place</t></si><si><r><t>Mom</t></r><r><t>basa</t></r></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"B1\" t=\"s\"><v>1</v></c></row>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    Path zip(Map<String, String> parts) {
        return zip(parts, Deflater.DEFAULT_COMPRESSION);
    }

    /** Not compressed, so that texts can be found in the bytes. */
    Path stored(Map<String, String> parts) {
        return zip(parts, Deflater.NO_COMPRESSION);
    }

    private Path zip(Map<String, String> parts, int level) {
        try {
            Path file = Files.createTempFile(directory, "workbook", ".xlsx");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.setLevel(level);
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a workbook of one sheet, given as XML. */
    Path sheet(String rows) {
        return zip(parts(rows));
    }

    static Workbook open(Path file) {
        return Workbook.open(file, null, HAS_COUNTRY);
    }

    static List<Row> rows(Path file) {
        return rows(open(file));
    }

    static List<Row> rows(Workbook workbook) {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = workbook.rows()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static Row onlyRow(Path file) {
        List<Row> rows = rows(file);
        if (rows.size() != 1) {
            throw new AssertionError("expected one row: " + rows);
        }
        return rows.get(0);
    }

    static Refusal refusal(Path file) {
        return assertThrows(Refusal.class, () -> rows(file));
    }
}
