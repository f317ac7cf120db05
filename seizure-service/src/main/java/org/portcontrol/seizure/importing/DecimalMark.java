package org.portcontrol.seizure.importing;

/** What stands between the whole and its tenths. */
enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    private final char mark;
    private final char grouping;

    DecimalMark(char mark, char grouping) {
        this.mark = mark;
        this.grouping = grouping;
    }

    /** The digits with a point as decimal mark and no thousands marks. */
    String plain(String digits) {
        return digits.replace(String.valueOf(grouping), "").replace(mark, '.');
    }
}
