package org.portcontrol.seizure.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.portcontrol.seizure.Circumstances;
import org.portcontrol.seizure.Details;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Locality;
import org.portcontrol.seizure.Provenance;
import org.portcontrol.seizure.ReferenceNumbers;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Transport;

/**
 * A record as it was read, before it has an id and a reference.
 *
 * @param words what the row says in columns that the record does not hold to the letter
 * @param fingerprint equal for rows that say the same
 */
record Draft(
        Locality locality,
        LocalDate seizedOn,
        List<Item> items,
        Transport transport,
        Route route,
        Map<String, String> words,
        long fingerprint) {

    Seizure toSeizure(UUID id, String reference, Provenance provenance, Instant now) {
        Details details = new Details(items, Circumstances.of(transport, route), provenance);
        return Seizure.ofNationalAuthority(id, reference, locality, seizedOn, details, now);
    }

    ReferenceNumbers.Series series() {
        return ReferenceNumbers.Series.ofNationalAuthority(locality.country(), seizedOn.getYear());
    }
}
