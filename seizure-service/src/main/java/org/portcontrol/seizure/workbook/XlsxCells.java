package org.portcontrol.seizure.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a cell of a workbook, as its user sees it. */
final class XlsxCells {

    /** What a spreadsheet program keeps of a number; the rest is noise of the binary form. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int NUMBER_LENGTH = 400;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** The day before the 29 February 1900 that Excel counts and that never was. */
    private static final int LAST_TRUE_DAY = 59;

    private static final int LAST_DAY = 2_958_465;
    /** Colours, conditions, quoted and escaped characters in a number format. Brackets that are not closed end at the next. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\[\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean from1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    XlsxCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether the cell is a number to its user, which a date is not. */
    boolean isNumber(Cell cell) {
        return number(cell) != null && date(cell) == null;
    }

    String text(Cell cell) {
        BigDecimal number = number(cell);
        if (number != null) {
            String date = date(cell);
            return date != null ? date : plain(number);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.getValue() == null ? "" : cell.asBoolean() ? "TRUE" : "FALSE";
        }
        return cell.getRawValue() == null ? "" : Cells.visible(unescaped(cell.getRawValue()));
    }

    private static BigDecimal number(Cell cell) {
        if (cell.getType() != CellType.NUMBER || !(cell.getValue() instanceof BigDecimal number)) {
            return null;
        }
        // Written out, an exponent can fill the memory; no spreadsheet program has numbers of that size.
        return Math.abs((long) number.scale()) + number.precision() > NUMBER_LENGTH ? null : number;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Null if the cell is no date. */
    private String date(Cell cell) {
        if (!isDateFormat(cell)) {
            return null;
        }
        BigDecimal serial = number(cell).round(DIGITS);
        if (serial.compareTo(BigDecimal.valueOf(from1904 ? 0 : 1)) < 0
                || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        long day = serial.longValue();
        if (from1904) {
            return EPOCH_1904.plusDays(day).toString();
        }
        return EPOCH.plusDays(day <= LAST_TRUE_DAY ? day + 1 : day).toString();
    }

    private boolean isDateFormat(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return dateFormats.computeIfAbsent(format, XlsxCells::showsADay);
        }
        Integer id = cell.getDataFormatId();
        return id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 47)
                        || (id >= 50 && id <= 58));
    }

    private static boolean showsADay(String format) {
        String code = LITERALS.matcher(format).replaceAll("");
        return code.chars().anyMatch(c -> c == 'y' || c == 'd' || c == 'Y' || c == 'D');
    }

    /** Characters that XML cannot hold are written as _x000D_ and the like. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
