package org.portcontrol.seizure.importing;

import java.util.List;

/** A column that is found by its heading. */
interface Headed {

    /** Its headings, the usual one first. Case, blanks and punctuation make no difference. */
    List<String> headings();

    /** True if a table without this column cannot be read. */
    boolean isMandatory();
}
