package org.portcontrol.seizure.importing;

import jakarta.inject.Singleton;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.vocabulary.CommodityNames;
import org.portcontrol.seizure.vocabulary.CountryNames;
import org.portcontrol.seizure.vocabulary.TransportNames;
import org.portcontrol.seizure.vocabulary.UnitNames;

/** What turns the words of a workbook into codes. */
@Singleton
record Words(
        CountryNames countries,
        CommodityNames commodities,
        UnitNames units,
        TransportNames transport,
        Catalogue catalogue) {}
