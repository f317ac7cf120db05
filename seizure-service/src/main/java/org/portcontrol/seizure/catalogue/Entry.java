package org.portcontrol.seizure.catalogue;

import jakarta.ws.rs.core.EntityTag;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.Validity;

/**
 * A commodity with its place in the catalogue's history.
 *
 * @param revision of a site's own entry, from 1; 0 of a shipped one
 */
record Entry(Commodity commodity, Validity validity, ListVersion changedIn, int revision) {

    boolean isShipped() {
        return revision == 0;
    }

    EntityTag tag() {
        return isShipped() ? new EntityTag(changedIn.toString()) : EntityTags.of(revision);
    }
}
