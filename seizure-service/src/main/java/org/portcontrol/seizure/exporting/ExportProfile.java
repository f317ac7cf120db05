package org.portcontrol.seizure.exporting;

import java.util.Locale;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** The kinds of tables that seizures are exported as. */
enum ExportProfile {
    /** UNODC's Individual Drug Seizures. */
    IDS,
    /** The suite's own. */
    SUITE;

    /** Reads the parameter {@code profile}; IDS unless it is given. */
    static ExportProfile of(String code) {
        if (code == null) {
            return IDS;
        }
        for (ExportProfile known : values()) {
            if (known.code().equalsIgnoreCase(code)) {
                return known;
            }
        }
        throw Refusal.ofParameter("profile", CommonProblem.MALFORMED_PARAMETER, "Known are ids and suite.");
    }

    /** Its name in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
