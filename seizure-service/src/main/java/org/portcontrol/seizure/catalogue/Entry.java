package org.portcontrol.seizure.catalogue;

import org.portcontrol.seizure.Commodity;

/**
 * A commodity with the versions of the catalogue in which it came and went.
 *
 * @param retiredIn null while it is in use
 * @param revision of a site's own entry, from 1; 0 of a built-in one
 */
record Entry(
        Commodity commodity,
        CatalogueVersion addedIn,
        CatalogueVersion changedIn,
        CatalogueVersion retiredIn,
        int revision) {

    boolean isBuiltIn() {
        return revision == 0;
    }

    /** Whether whoever holds that version takes it to be in use. */
    boolean isInUseFor(CatalogueVersion held) {
        return addedIn.isPartOf(held) && (retiredIn == null || !retiredIn.isPartOf(held));
    }
}
