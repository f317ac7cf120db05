package org.portcontrol.seizure.workbook;

import org.portcontrol.kit.problem.Refusal;

/** The texts that cells refer to by number. The parser holds all of them in memory. */
final class SharedStringsScan extends XmlScan {

    private static final long MEMORY = 48L << 20;
    /** What a text takes beside its characters. */
    private static final int OVERHEAD = 60;

    private int strings;
    private int length;
    private long memory;

    SharedStringsScan(String part) {
        super(part);
    }

    int strings() {
        return strings;
    }

    @Override
    void opened(XmlTag element, int depth) {
        if (element.isNamed("si")) {
            if (depth != 1) {
                throw unreadable("The part {0} of the workbook holds a text inside a text.");
            }
            strings++;
            take(OVERHEAD);
        }
    }

    @Override
    void closed(int depth) {
        if (depth <= 1) {
            length = 0;
        }
    }

    @Override
    void text(byte b) {
        take(1);
        if (++length > Cells.ROW_LENGTH) {
            throw tooLong("The part {0} of the workbook holds a text of more than {1} bytes.", Cells.ROW_LENGTH);
        }
    }

    private void take(int bytes) {
        memory += bytes;
        if (memory > MEMORY) {
            throw tooMany();
        }
    }

    static Refusal tooMany() {
        return Refusal.of(
                WorkbookProblem.EXPANDS_TOO_FAR,
                "The workbook holds too many different texts to be read as XLSX; save its sheets as CSV UTF-8.");
    }
}
