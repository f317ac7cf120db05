package org.portcontrol.seizure.importing;

/** The media types of files that are imported and listed. */
final class MediaTypes {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What some browsers call a CSV file. */
    static final String EXCEL = "application/vnd.ms-excel";

    private MediaTypes() {}
}
