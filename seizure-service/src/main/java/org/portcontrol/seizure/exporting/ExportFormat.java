package org.portcontrol.seizure.exporting;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.portcontrol.kit.web.OneOf;

/** What an export is written as. */
enum ExportFormat {
    CSV(ExportFormat.CSV_TYPE),
    NDJSON(ExportFormat.NDJSON_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the parameter says, else as the header does; CSV if both leave it open. */
    static ExportFormat of(String parameter, List<MediaType> accepted) {
        ExportFormat asked = OneOf.of(ExportFormat.class, ExportFormat::code, "format", parameter);
        if (asked != null) {
            return asked;
        }
        for (MediaType each : accepted) {
            for (ExportFormat known : values()) {
                if (each.isCompatible(MediaType.valueOf(known.mediaType))) {
                    return known;
                }
            }
        }
        return CSV;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    /** Its name in the API, which ends the name of the file too. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
