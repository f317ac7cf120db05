package org.portcontrol.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A country that takes part. */
@Schema(name = "Country")
public record CountryState(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "KZ")
        String code,

        @Schema(examples = "1") int revision,

        @Schema(description = "ISO 3166-1 alpha-3", examples = "KAZ")
        String alpha3,

        @Schema(description = "UN M49, three digits", examples = "398")
        String m49,

        @Schema(description = "M49 region; null for Antarctica", nullable = true)
        Area region,

        @Schema(description = "M49 sub-region; null for Antarctica", nullable = true)
        Area subRegion,

        @Schema(description = "Name by language, English and Russian")
        Map<String, String> names,

        @Schema(enumeration = {"ACTIVE", "CLOSED"}) Status status,

        @Schema(description = "First day; null when it is not known", nullable = true)
        LocalDate since,

        @Schema(description = "Last day; null while it takes part", nullable = true)
        LocalDate until,

        @Schema(description = "Absent when there is none") @JsonInclude(JsonInclude.Include.NON_NULL)
        String note,

        Instant recordedAt)
        implements State {

    public CountryState {
        names = Names.ordered(names);
    }
}
