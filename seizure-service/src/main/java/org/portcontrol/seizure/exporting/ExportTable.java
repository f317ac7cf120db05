package org.portcontrol.seizure.exporting;

import java.util.List;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.SeizureState;

/** A table that has one row per line of a record. */
interface ExportTable {

    List<String> headings();

    /** The cells of a line, in the order of the headings; empty where there is nothing to tell. */
    List<String> row(SeizureState seizure, Item line);

    static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }
}
