package org.portcontrol.seizure.importing;

import java.util.List;

/** The columns that the list of refused rows adds to the file's own; a mended list is imported with them in place. */
final class RefusedRowColumns {

    static final String SHEET = "Refused sheet";
    static final String ROW = "Refused row";
    static final String COLUMN = "Refused column";
    static final String VALUE = "Refused value";
    static final String REASON = "Refused because";
    static final String CURE = "Cure";

    static final List<String> ALL = List.of(SHEET, ROW, COLUMN, VALUE, REASON, CURE);

    private RefusedRowColumns() {}
}
