package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Commodity;

/** A commodity as a list shows it, and what was found in it if something was looked for. */
@Schema(name = "CommodityFound")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hit(
        @JsonUnwrapped Commodity commodity,

        @Schema(description = "What was found in it; only if text was looked for")
        Match matched) {

    /** What of a commodity was found. */
    @Schema(name = "CommodityMatch")
    record Match(
            By by,

            @Schema(description = "As the catalogue writes it", examples = "Quicksilver")
            String text) {}

    /** What a commodity can be found by. */
    @Schema(name = "CommodityMatchedBy")
    enum By {
        CODE,
        CAS,
        HS,
        NAME,
        IDS_LABEL,
        ALIAS
    }
}
