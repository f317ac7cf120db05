package org.portcontrol.seizure.exporting;

import java.util.Locale;
import org.portcontrol.kit.web.OneOf;

/** The kinds of tables that seizures are exported as. */
enum ExportProfile {
    /** UNODC's Individual Drug Seizures. */
    IDS,
    /** The suite's own. */
    SUITE;

    /** Reads the parameter {@code profile}; IDS unless it is given. */
    static ExportProfile of(String code) {
        ExportProfile asked = OneOf.of(ExportProfile.class, ExportProfile::code, "profile", code);
        return asked == null ? IDS : asked;
    }

    /** Its name in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
