package org.portcontrol.seizure.catalogue;

import org.portcontrol.seizure.Commodity;

/**
 * A commodity that a search found.
 *
 * @param matched the code, number or name in it that was found
 */
record Hit(Commodity commodity, By by, String matched) {

    /** What of a commodity can be found. */
    enum By {
        CODE,
        CAS,
        HS,
        NAME,
        IDS_LABEL,
        ALIAS
    }
}
