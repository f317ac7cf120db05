package org.portcontrol.seizure.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.portcontrol.kit.problem.Refusal;

/**
 * Reads the bytes of one part of a workbook before the parser does, and refuses what would make the parser hold too much:
 * long texts and tags, deep nesting, document types. Everything is counted, nothing is kept but the tag at hand.
 */
abstract class XmlScan {

    private static final int TAG_LENGTH = 65_536;
    private static final int DEPTH = 64;
    private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INSTRUCTION_END = "?>".getBytes(StandardCharsets.US_ASCII);

    private static final Map<String, byte[]> ENDINGS =
            Map.of("?", INSTRUCTION_END, "!--", COMMENT_END, "![CDATA[", CDATA_END);
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"'](?!utf-8|us-ascii|iso-8859-1)");

    private final String part;
    private final byte[] tag = new byte[TAG_LENGTH];
    private int tagLength;
    private boolean inMarkup;
    private byte quote;
    private byte[] ending;
    private int depth;
    private long position;
    private boolean hasElements;

    XmlScan(String part) {
        this.part = part;
    }

    /** An element begins; depth counts its ancestors. */
    abstract void opened(XmlTag element, int depth);

    /** An element has ended; depth counts what was its ancestors. */
    abstract void closed(int depth);

    abstract void text(byte b);

    final String part() {
        return part;
    }

    final void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (position++ < 2) {
                refuseWide(b);
            }
            if (inMarkup) {
                markup(b);
            } else if (b == '<') {
                inMarkup = true;
                tagLength = 0;
            } else {
                text(b);
            }
        }
    }

    final void end() {
        if (inMarkup || depth != 0 || !hasElements) {
            throw Refusal.of(WorkbookProblem.TRUNCATED_FILE, "The part {0} of the workbook is cut off.", part);
        }
    }

    /** @param detail {@code {0}} stands for the name of the part */
    final Refusal unreadable(String detail) {
        return Refusal.of(WorkbookProblem.UNREADABLE_WORKBOOK, detail, part);
    }

    /** @param detail {@code {0}} stands for the name of the part, {@code {1}} for the number of bytes it may have */
    final Refusal tooLong(String detail, int most) {
        return Refusal.of(WorkbookProblem.CELL_TOO_LONG, detail, part, most);
    }

    /** UTF-16 and UTF-32 would hide their tags from this scan; no spreadsheet program writes them. */
    private void refuseWide(byte b) {
        if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
            throw unreadable("The part {0} of the workbook is not UTF-8.");
        }
    }

    private void markup(byte b) {
        if (tagLength == TAG_LENGTH) {
            throw tooLong("The part {0} of the workbook holds a tag of more than {1} bytes.", TAG_LENGTH);
        }
        tag[tagLength++] = b;
        if (ending != null) {
            if (endsWith(ending)) {
                refuseEncoding();
                ending = null;
                inMarkup = false;
            } else if (ending == CDATA_END) {
                cdata(b);
            }
        } else if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if (b == '>') {
            inMarkup = false;
            element();
        } else if (tagLength <= 8 && (tag[0] == '!' || tag[0] == '?')) {
            special();
        } else if (b == '"' || b == '\'') {
            quote = b;
        }
    }

    private void cdata(byte b) {
        text(b);
        if (tagLength == CDATA_END.length) {
            System.arraycopy(tag, 1, tag, 0, --tagLength);
        }
    }

    private void special() {
        String start = new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1);
        if (ENDINGS.containsKey(start)) {
            ending = ENDINGS.get(start);
            tagLength = 0;
        } else if (start.startsWith("!D") || start.startsWith("!E")) {
            throw unreadable("The part {0} of the workbook declares a document type.");
        } else if (!"!--".startsWith(start) && !"![CDATA[".startsWith(start)) {
            throw unreadable("The part {0} of the workbook is not XML.");
        }
    }

    private void element() {
        if (tagLength > 1 && tag[0] == '/') {
            closed(--depth);
            return;
        }
        hasElements = true;
        opened(new XmlTag(tag, tagLength - 1), depth);
        if (tagLength > 1 && tag[tagLength - 2] == '/') {
            closed(depth);
        } else if (++depth > DEPTH) {
            throw unreadable("The part {0} of the workbook nests elements too deep.");
        }
    }

    /** A charset in which other bytes than these stand for a tag would hide it from this scan. */
    private void refuseEncoding() {
        if (ending == INSTRUCTION_END) {
            String instruction = new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1);
            if (ENCODING.matcher(instruction.toLowerCase(Locale.ROOT)).find()) {
                throw unreadable("The part {0} of the workbook is not UTF-8.");
            }
        }
    }

    private boolean endsWith(byte[] end) {
        for (int i = 0; i < end.length; i++) {
            if (tagLength < end.length || tag[tagLength - end.length + i] != end[i]) {
                return false;
            }
        }
        return true;
    }
}
