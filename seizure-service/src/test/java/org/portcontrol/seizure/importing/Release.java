package org.portcontrol.seizure.importing;

/** Files in the columns of the release of 2011. */
final class Release {

    static final String HEADINGS =
            "REGION;SUBREGION;COUNTRY;ADMINISTRATIVE_DIVISION;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT;HIDING_PLACE;"
                    + "INSTALLATION;TRANSPORT;PRODUCING_COUNTRY;DEPARTURE_COUNTRY;DESTINATION_COUNTRY;ROUTING";

    private Release() {}

    static String of(String... rows) {
        return HEADINGS + "\n" + String.join("\n", rows) + "\n";
    }

    static String row(String country, String place, String day, String drug, String amount, String unit) {
        return ";;" + String.join(";", country, "", place, day, drug, amount, unit) + ";;;;;;;";
    }

    /** A gram of heroin, so that rows of one country differ by their place alone. */
    static String heroin(String country, String place) {
        return row(country, place, "2011-03-14", "Heroin", "1", "Gram");
    }
}
