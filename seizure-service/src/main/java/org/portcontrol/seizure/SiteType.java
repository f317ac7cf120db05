package org.portcontrol.seizure;

/** What kind of place it was found in: the list of UNODC's Individual Drug Seizures. */
public enum SiteType {
    ROAD,
    PRIVATE_DWELLING,
    AIRPORT,
    POST_OFFICE,
    OUTDOOR_SITE,
    PRISON,
    HEALTHCARE_FACILITY,
    TERRITORIAL_WATERS,
    SEAPORT,
    COMMERCIAL_PREMISES,
    WAREHOUSE,
    RAILWAY_OR_BUS_STATION,
    HOTEL,
    INTERNATIONAL_WATERS,
    SCHOOL,
    UNKNOWN
}
