package org.portcontrol.registry.exchange;

import java.util.Arrays;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** In what form a whole list is given. */
public enum Format {
    CSV("csv", "text/csv;charset=UTF-8"),
    GEOJSON("geojson", "application/geo+json");

    private final String code;
    private final String mediaType;

    Format(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** As the query names it; CSV unless given. */
    public static Format of(String parameter) {
        if (parameter == null) {
            return CSV;
        }
        return Arrays.stream(values())
                .filter(format -> format.code.equals(parameter))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.ofParameter("format", CommonProblem.MALFORMED_PARAMETER, "It must be csv or geojson."));
    }

    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }
}
