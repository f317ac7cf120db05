package org.portcontrol.seizure.importing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of UNODC's Individual Drug Seizures: the headings of the public workbook first, then those of its
 * interactive export, of the edition of 2023 and of the open data release of 2011 to 2016.
 */
public enum IdsColumn implements Headed {
    DATE(true, "Seizure Date", "SEIZURE_DATE", "DateDDMMYYYY", "Date", "Date of seizure"),
    COUNTRY(
            false,
            "Country/Territory of Seizure",
            "COUNTRY",
            "Countryofseizure",
            "Country/Territory",
            "Country or territory"),
    ISO3(false, "ISO3", "ISO3 Code", "ISO", "Country code", "ISO2"),
    SUBREGION(false, "Subregion", "SUBREGION", "Sub-region of seizure"),
    REGION(false, "Region", "REGION", "Region of seizure"),
    DRUG(true, "Drug/Substance", "DRUG_NAME", "Drug", "Substance", "Drug name", "Commodity"),
    QUANTITY(true, "Quantity Seized", "AMOUNT", "Quantity", "Quantityseized", "Drug amount"),
    UNIT(true, "Measurement Unit", "DRUG_UNIT", "Unit", "Measurementunit", "Unit of measurement", "Measure unit"),
    CITY(false, "City", "PLACE", "Placeofseizure", "City/Place", "Locality"),
    ADMINISTRATIVE_REGION(false, "Administrative Region", "ADMINISTRATIVE_DIVISION", "Province", "Admin region"),
    LOCATION(
            false,
            "Physical Seizure Location",
            "INSTALLATION",
            "Sitetypeoflocationofseizure",
            "Site type",
            "Type of location"),
    TRANSPORT(
            false,
            "Trafficking Mode of Transportation",
            "TRANSPORT",
            "Meansoftransportation",
            "Mode of transportation"),
    CONCEALMENT(false, "Hiding Place", "HIDING_PLACE", "Placeofconcealment", "Concealment"),
    PRODUCING(false, "Producing Country", "PRODUCING_COUNTRY", "Countryofproduction", "Country of origin"),
    DEPARTURE(false, "Departure Country", "DEPARTURE_COUNTRY", "Countryofdeparture"),
    TRANSIT(false, "Transit Country", "TRANSIT_COUNTRY", "Countryoftransit", "Transit countries"),
    DESTINATION(false, "Destination Country", "DESTINATION_COUNTRY", "Countryofdestination"),
    ROUTING(false, "Routing", "ROUTING"),
    SOURCE(false, "Source"),
    CHANNEL(false, "Reporting Channel", "Channel"),
    NUMBER(false, "Row Number", "No", "#"),
    SHEET(false, RefusedRowColumns.SHEET),
    ROW(false, RefusedRowColumns.ROW),
    REFUSED_COLUMN(false, RefusedRowColumns.COLUMN),
    REFUSED_VALUE(false, RefusedRowColumns.VALUE),
    REASON(false, RefusedRowColumns.REASON),
    CURE(false, RefusedRowColumns.CURE);

    /** What the record does not hold to the letter elsewhere, so its words are kept. */
    static final Set<IdsColumn> KEPT_WORDS = Collections.unmodifiableSet(EnumSet.of(
            COUNTRY,
            SUBREGION,
            REGION,
            LOCATION,
            TRANSPORT,
            CONCEALMENT,
            PRODUCING,
            DEPARTURE,
            TRANSIT,
            DESTINATION,
            ROUTING,
            SOURCE,
            CHANNEL));

    private final boolean mandatory;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> headings;

    IdsColumn(boolean mandatory, String... headings) {
        this.mandatory = mandatory;
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }
}
